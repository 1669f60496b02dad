import type { User } from '../../../src/payload-types.ts'
import type { CollectionBeforeValidateHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { passwordField } from '../../../src/access/passwords/passwordField.ts'
import { isSelf } from '../isSelf.ts'
import { isOwner } from '../ownPassword.ts'

/**
 * Whoever finds a session open does not have the account: its password is changed by who shows the
 * one there is (endpoints/changePassword).
 */
export const refuseOwnPassword: CollectionBeforeValidateHook<User> = (hook) => {
  const { data, originalDoc, req } = hook
  const isSent = typeof (data as undefined | { password?: unknown })?.password === 'string'
  if (isSent && isSelf(req, originalDoc) && !isOwner(req)) {
    throw codedError('CP_ACCOUNT_PASSWORD_OWN', { field: passwordField(), req })
  }
  return data
}
