import type { CollectionBeforeOperationHook } from 'payload'

import { composedPassword } from '../../../src/domain/accounts/passwordFault.ts'

const operations = new Set(['create', 'login', 'resetPassword', 'update', 'updateByID'])

/** The same password typed on a Mac (NFD) and on Windows (NFC) is the same, set and asked for. */
export const composePassword: CollectionBeforeOperationHook<'users'> = ({ args, operation }) => {
  if (!operations.has(operation)) return args
  const given = args as { data?: { password?: unknown } }
  const password = given.data?.password
  if (typeof password !== 'string') return args
  return { ...args, data: { ...given.data, password: composedPassword(password) } }
}
