import type { AfterErrorHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { lacksSecondFactor } from '../../src/access/sessions/lacksSecondFactor.ts'
import { errors, errorSentence } from '../../src/domain/errors.ts'

/** Somebody without rights for want of a second factor is told so, not that they may not. */
export const sayFactorIsMissing: AfterErrorHook = ({ error, req }) => {
  const code = 'CP_ACCOUNT_MFA_REQUIRED'
  const { status } = error as { status?: number }
  if (!lacksSecondFactor(req.user) || status !== 403) return
  const { message } = codedError(code, { req })
  return {
    response: { errors: [{ code, message, sentence: errorSentence(code) }] },
    status: errors[code].status,
  }
}
