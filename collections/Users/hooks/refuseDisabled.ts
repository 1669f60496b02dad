import type { CollectionBeforeLoginHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/**
 * Neither a disabled account logs in nor that of a program, which has a key. The answer is that of
 * a wrong password: it does not tell that the account exists.
 */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.disabled || user.kind === 'technical')
    throw codedError('CP_ACCESS_LOGIN_FAILED', { req })
  return user
}
