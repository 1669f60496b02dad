import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { makePassword } from '../../../src/access/makePassword.ts'

type CreateArgs = { data?: Record<string, unknown> }

/** A technical account gets a password that nobody knows; Payload makes no account without one. */
export const hidePassword: CollectionBeforeOperationHook<'users'> = ({ args, operation }) => {
  const { data } = args as CreateArgs
  if (operation !== 'create' || data?.kind !== 'technical') return args
  return { ...args, data: { ...data, password: makePassword() } }
}

/** Later none is set for it: it does not log in. */
export const refusePassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (originalDoc?.kind === 'technical' && typeof data?.password === 'string') {
    throw codedError('CP_ACCOUNT_KEY_PASSWORD', { field: { path: 'password' }, req })
  }
  return data
}
