import type { User } from '../../payload-types.ts'
import { incrementLoginAttempts, type PayloadRequest } from 'payload'

import { codedError } from '../codedError.ts'
import { noteFailedAttempt } from '../noteFailedAttempt.ts'
import { isPasswordOf } from './isPasswordOf.ts'
import { passwordField } from './passwordField.ts'

/**
 * Asks for one's own password again. A wrong one counts like a wrong login: five lock the account.
 * @throws a coded error at `password`
 */
export async function refuseWrongPassword(req: PayloadRequest, given: unknown): Promise<void> {
  const { payload } = req
  const where = { id: { equals: req.user?.id } }
  const account = await payload.db.findOne<User>({ collection: 'users', where })
  if (!account) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  if (Date.parse(account.lockUntil ?? '') > Date.now()) {
    throw codedError('CP_ACCESS_TOO_MANY', { req })
  }
  if (await isPasswordOf(account, given)) return
  await incrementLoginAttempts({
    collection: payload.collections.users.config,
    payload,
    user: account,
  })
  noteFailedAttempt(req, account.email, 'password')
  throw codedError('CP_ACCOUNT_PASSWORD_WRONG', { field: passwordField(), req })
}
