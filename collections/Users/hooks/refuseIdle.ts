import type { CollectionBeforeLoginHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { disableIdle } from '../../../src/access/standing/disableIdle.ts'
import { isToBeDisabled } from '../../../src/access/standing/isToBeDisabled.ts'
import { onceRefused } from '../login/onceRefused.ts'

/**
 * An account that nobody used for 45 days is disabled when somebody comes with its password, if
 * the daily round has not done it yet. The answer is that of a wrong password.
 */
export const refuseIdle: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (!(await isToBeDisabled(req, user))) return user
  onceRefused(req, () => disableIdle(req.payload, [user.id]))
  throw codedError('CP_ACCESS_LOGIN_FAILED', { req })
}
