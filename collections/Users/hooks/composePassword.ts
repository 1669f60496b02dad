import type { CollectionBeforeOperationHook } from 'payload'

import { refuseNoText } from '../../../src/access/passwords/refuseNoText.ts'
import { composedPassword } from '../../../src/domain/accounts/passwordFault.ts'

const operations = new Set(['create', 'login', 'resetPassword', 'update'])

/**
 * The same password typed on a Mac (NFD) and on Windows (NFC) is the same, set and asked for. What
 * is no text at all would be passed over without a word.
 */
export const composePassword: CollectionBeforeOperationHook<'users'> = (hook) => {
  const { args, operation, req } = hook
  if (!operations.has(operation)) return args
  const given = args as { data?: { password?: unknown } }
  const password = given.data?.password
  if (password === undefined || password === null) return args
  const text = refuseNoText(password, req)
  return { ...args, data: { ...given.data, password: composedPassword(text) } }
}
