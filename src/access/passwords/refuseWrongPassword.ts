import type { User } from '../../payload-types.ts'
import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { incrementLoginAttempts, type PayloadRequest } from 'payload'

import { composedPassword } from '../../domain/accounts/passwordFault.ts'
import { codedError } from '../codedError.ts'
import { hashRounds } from './hashRounds.ts'

const prefix = 'pbkdf2-sha256-v1:'

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
  const password = typeof given === 'string' ? composedPassword(given) : ''
  if (await matches(account, password)) return
  await incrementLoginAttempts({
    collection: payload.collections.users.config,
    payload,
    user: account,
  })
  const field = { label: { en: 'Password', vi: 'Mật khẩu' }, path: 'password' }
  throw codedError('CP_ACCOUNT_PASSWORD_WRONG', { field, req })
}

async function matches({ hash, salt }: User, password: string): Promise<boolean> {
  if (!salt || !hash?.startsWith(prefix)) return false
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const { iterations, keyLength } = hashRounds
  const made = await promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256')
  return made.length === stored.length && crypto.timingSafeEqual(made, stored)
}
