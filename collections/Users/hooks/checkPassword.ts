import type { CollectionBeforeValidateHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/** TCVN 14423:2026 (level 2): at least 14 characters where there is no second factor. */
const minLength = 14

export const checkPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (typeof password === 'string' && [...password].length < minLength) {
    const field = { path: 'password' }
    throw codedError('CP_ACCOUNT_PASSWORD_SHORT', {
      field,
      req,
      values: { min: String(minLength) },
    })
  }
  return data
}
