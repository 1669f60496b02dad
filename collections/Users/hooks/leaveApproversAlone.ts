import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { administered } from '../../../src/access/accounts.ts'
import { codedError } from '../../../src/access/codedError.ts'
import { isApproverRow, rowsIn } from '../../../src/access/grants.ts'
import { passwordField } from '../../../src/access/passwords/passwordField.ts'
import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'
import { emailField } from '../emailField.ts'
import { isRenewed } from './renewPassword.ts'

const keyField = { label: { en: 'API key', vi: 'Khoá API' }, path: 'apiKey' }

/**
 * Who looks after the accounts of a commune does not become one of its approvers by a password or a
 * mail address of their own: those of an account that approves, or is proposed to, are its owner's.
 */
export const leaveApproversAlone: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const sent = (data ?? {}) as { apiKey?: unknown; email?: unknown; password?: unknown }
  if (!isLookedAfter(originalDoc, req)) return data
  if (typeof sent.password === 'string' && !isRenewed(originalDoc?.id, req)) {
    throw codedError('CP_ACCOUNT_APPROVER_OWN', { field: passwordField(), req })
  }
  if (
    sent.email !== undefined &&
    accountAddress(sent.email) !== accountAddress(originalDoc?.email)
  ) {
    throw codedError('CP_ACCOUNT_APPROVER_OWN', { field: emailField, req })
  }
  // The key of a program that reads what approvers read is known to who gave it that role.
  if (typeof sent.apiKey === 'string' && sent.apiKey !== originalDoc?.apiKey) {
    throw codedError('CP_ACCOUNT_ROLE_NOT_YOURS', { field: keyField, req })
  }
  return data
}

/** An approver's account in the hands of somebody else than its owner and the province. */
function isLookedAfter(account: { id?: unknown; memberships?: unknown }, req: PayloadRequest) {
  if (!req.user || account?.id === req.user.id || administered(req) === 'all') return false
  return rowsIn(account).some(isApproverRow)
}
