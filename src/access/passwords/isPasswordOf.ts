import type { User } from '../../payload-types.ts'
import crypto from 'node:crypto'
import { promisify } from 'node:util'

import { composedPassword } from '../../domain/accounts/passwordFault.ts'
import { hashRounds } from './hashRounds.ts'

const prefix = 'pbkdf2-sha256-v1:'

/** Is what was typed the password of this account, as it is stored? */
export async function isPasswordOf({ hash, salt }: User, typed: unknown): Promise<boolean> {
  if (typeof typed !== 'string' || !salt || !hash?.startsWith(prefix)) return false
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const { iterations, keyLength } = hashRounds
  const password = composedPassword(typed)
  const made = await promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256')
  return made.length === stored.length && crypto.timingSafeEqual(made, stored)
}
