import type { User } from '../../../src/payload-types.ts'
import type { FieldAccess, FieldHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'
import { emailField } from '../emailField.ts'
import { isSelf } from '../isSelf.ts'

/**
 * The mails for a new password go to the address, so administrators change it. The answer comes
 * before anybody has looked whether the new one has an account.
 */
export const refuseOwnEmail: FieldHook<User> = ({ originalDoc, req, value }) => {
  const isChanged = typeof value === 'string' && accountAddress(value) !== originalDoc?.email
  if (isSelf(req, originalDoc) && isChanged)
    throw codedError('CP_ACCOUNT_EMAIL_OWN', { field: emailField, req })
  return value as unknown
}

/** The form of one's own account shows the address, and does not let it be changed. */
export const emailOfOthers: FieldAccess = ({ doc, id, req }) =>
  !isSelf(req, { id: id ?? (doc as undefined | { id?: unknown })?.id })
