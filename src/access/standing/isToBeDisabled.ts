import type { User } from '../../payload-types.ts'
import type { PayloadRequest } from 'payload'

import { isIdle } from '../../domain/accounts/idleAccounts.ts'
import { idleAccounts } from './idleAccounts.ts'
import { standingOf } from './standingOf.ts'

/** Is this account idle, and not the last administrator of anything? */
export async function isToBeDisabled(req: PayloadRequest, account: User): Promise<boolean> {
  if (!isIdle(standingOf(account), Date.now())) return false
  return (await idleAccounts(req.payload, req)).includes(account.id)
}
