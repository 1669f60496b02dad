import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

import { accountAt } from '../../../src/access/accountAt.ts'
import { hashRounds } from '../../../src/access/passwords/hashRounds.ts'
import { isLocked } from '../../../src/access/passwords/isLocked.ts'

/**
 * A login for an address without an account, or for a locked one, costs the work of one with a wrong
 * password: Payload answers those at once. What else differs is covered by answering at even times
 * (plugins/sessions/evenLogins).
 */
export const spendSameTime: CollectionBeforeOperationHook<'users'> = async (hook) => {
  const { args, operation, req } = hook
  if (operation !== 'login') return args
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const account = await accountAt({ payload: req.payload }, email)
  if (!account || isLocked(account)) {
    const { iterations, keyLength } = hashRounds
    const salt = crypto.randomBytes(32).toString('hex')
    await promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256')
  }
  return args
}
