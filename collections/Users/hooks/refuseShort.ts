import type { CollectionBeforeLoginHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { hasSecondFactor } from '../../../src/access/secondFactor/secondFactorOf.ts'
import { isLongEnough, leastPasswordLength } from '../../../src/domain/accounts/passwordFault.ts'
import { isSettingPassword } from '../login/isSettingPassword.ts'

/**
 * A password that is long enough only together with a second factor lets nobody in once that was
 * taken off: its owner sets a new one by mail. Nothing is kept for this; the login has the password
 * at hand, and whoever takes a second factor off ends the sessions.
 */
export const refuseShort: CollectionBeforeLoginHook = async ({ req, user }) => {
  const password: unknown = req.data?.password
  if (isSettingPassword(req) || typeof password !== 'string') return user
  const hasFactor = await hasSecondFactor(req, user.id)
  if (isLongEnough(password, hasFactor)) return user
  throw codedError('CP_ACCOUNT_PASSWORD_OUTGROWN', {
    req,
    values: { min: String(leastPasswordLength(hasFactor)) },
  })
}
