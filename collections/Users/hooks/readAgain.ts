import type { User } from '../../../src/payload-types.ts'
import type { CollectionBeforeLoginHook, PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { isPasswordOf } from '../../../src/access/passwords/isPasswordOf.ts'
import { isSettingPassword } from '../login/isSettingPassword.ts'

/**
 * Payload checks a password against the account as it was read before, and goes on with that. What
 * counts is the account as it is now, inside the transaction of the login.
 */
export const readAgain: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (isSettingPassword(req)) return user
  const now = await req.payload.db.findOne<User>({
    collection: 'users',
    req,
    where: { id: { equals: user.id } },
  })
  const isSame = now?.email === user.email && (await isStillRight(now, user, req))
  if (!isSame || isBeingLocked(user, req)) throw codedError('CP_ACCESS_LOGIN_FAILED', { req })
  return { ...user, ...now }
}

/** Payload counts a wrong password first and locks the account then; here it has begun anew. */
function isBeingLocked({ loginAttempts }: User, { payload }: PayloadRequest): boolean {
  return (loginAttempts ?? 0) >= payload.collections.users.config.auth.maxLoginAttempts
}

/** Payload itself stores an old password anew, with more rounds: then it is checked once more. */
async function isStillRight(now: User, checked: User, req: PayloadRequest): Promise<boolean> {
  if (now.hash === checked.hash && now.salt === checked.salt) return true
  return isPasswordOf(now, req.data?.password)
}
