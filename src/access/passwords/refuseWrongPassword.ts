import type { User } from '../../payload-types.ts'
import { incrementLoginAttempts, type PayloadRequest } from 'payload'

import { codedError } from '../codedError.ts'
import { noteFailedAttempt } from '../noteFailedAttempt.ts'
import { isLocked } from './isLocked.ts'
import { isPasswordOf } from './isPasswordOf.ts'
import { passwordField } from './passwordField.ts'

/**
 * Asks for one's own password again. A wrong one counts like a wrong login: five lock the account.
 * The lock is read before the check and after it, since others may be tried meanwhile.
 * @throws a coded error at `password`
 */
export async function refuseWrongPassword(req: PayloadRequest, given: unknown): Promise<void> {
  const { payload } = req
  const account = await ownAccount(req)
  if (isLocked(account)) throw codedError('CP_ACCESS_TOO_MANY', { req })
  const isRight = await isPasswordOf(account, given)
  const now = await ownAccount(req)
  if (isLocked(now) || isBeingLocked(now, req)) throw codedError('CP_ACCESS_TOO_MANY', { req })
  if (isRight) return
  await incrementLoginAttempts({
    collection: payload.collections.users.config,
    payload,
    user: now,
  })
  noteFailedAttempt(req, account.email, 'password')
  throw codedError('CP_ACCOUNT_PASSWORD_WRONG', { field: passwordField(), req })
}

async function ownAccount(req: PayloadRequest): Promise<User> {
  const where = { id: { equals: req.user?.id } }
  const account = await req.payload.db.findOne<User>({ collection: 'users', where })
  if (!account) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  return account
}

/** Payload counts a wrong password first and locks the account then. */
const isBeingLocked = ({ lockUntil, loginAttempts }: User, { payload }: PayloadRequest): boolean =>
  !lockUntil && (loginAttempts ?? 0) >= payload.collections.users.config.auth.maxLoginAttempts
