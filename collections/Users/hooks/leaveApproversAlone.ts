import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { administered } from '../../../src/access/accounts.ts'
import { codedError } from '../../../src/access/codedError.ts'
import { isApproverRow, rowsIn } from '../../../src/access/grants.ts'
import { passwordField } from '../../../src/access/passwords/passwordField.ts'
import { standsInNowOrLater } from '../../../src/access/standsInNowOrLater.ts'
import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'
import { emailField } from '../emailField.ts'
import { isRenewed } from './renewPassword.ts'

const keyField = { label: { en: 'API key', vi: 'Khoá API' }, path: 'apiKey' }

type Account = { apiKey?: unknown; email?: unknown; id?: unknown; memberships?: unknown }
type Sent = Account & { password?: unknown }

/**
 * Who looks after the accounts of a commune does not become one of its approvers by a password or a
 * mail address of their own: those of an account that approves, is proposed to or stands in for a
 * head, now or from a later day on, are its owner's.
 */
export const leaveApproversAlone: CollectionBeforeValidateHook = async (hook) => {
  const { data, originalDoc, req } = hook
  const refused = refusedIn((data ?? {}) as Sent, originalDoc as Account | undefined, req)
  if (refused && (await isLookedAfter(originalDoc as Account | undefined, req))) throw refused()
  return data
}

/** What a change wants that is the owner's, as it would be answered. */
function refusedIn(sent: Sent, account: Account | undefined, req: PayloadRequest) {
  if (typeof sent.password === 'string' && !isRenewed(account?.id, req)) {
    return () => codedError('CP_ACCOUNT_APPROVER_OWN', { field: passwordField(), req })
  }
  if (sent.email !== undefined && accountAddress(sent.email) !== accountAddress(account?.email)) {
    return () => codedError('CP_ACCOUNT_APPROVER_OWN', { field: emailField, req })
  }
  // The key of a program that reads what approvers read is known to who gave it that role.
  if (typeof sent.apiKey === 'string' && sent.apiKey !== account?.apiKey) {
    return () => codedError('CP_ACCOUNT_ROLE_NOT_YOURS', { field: keyField, req })
  }
  return undefined
}

/** An approver's account in the hands of somebody else than its owner and the province. */
async function isLookedAfter(account: Account | undefined, req: PayloadRequest): Promise<boolean> {
  if (!account || !req.user || account.id === req.user.id || administered(req) === 'all')
    return false
  return rowsIn(account).some(isApproverRow) || standsInNowOrLater(req, String(account.id))
}
