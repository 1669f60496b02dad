import type { CollectionBeforeLoginHook, PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { secondFactorOf } from '../../../src/access/secondFactor/secondFactorOf.ts'
import { useCode } from '../../../src/access/secondFactor/useCode.ts'
import { countWrongTry } from '../login/countWrongTry.ts'
import { isSettingPassword } from '../login/isSettingPassword.ts'
import { onceRefused } from '../login/onceRefused.ts'

/** After the right password: the code of the second factor, where the account has one. */
export const askForCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  // Setting a password by mail begins no session (hooks/beginSession).
  if (isSettingPassword(req)) return user
  const factor = await secondFactorOf(req, user.id)
  if (!factor?.enabledAt) return user
  const code = codeOf(req)
  if (code !== '' && (await useCode(req, user.id, code))) {
    req.context.hasSecondFactor = true
    return user
  }
  const isWrong = code !== ''
  if (isWrong) onceRefused(req, () => countWrongTry(req.payload, user.id))
  throw codedError('CP_ACCOUNT_CODE_NEEDED', { details: { isWrong }, req })
}

function codeOf({ data }: PayloadRequest): string {
  const code: unknown = data?.code
  return typeof code === 'string' ? code.trim() : ''
}
