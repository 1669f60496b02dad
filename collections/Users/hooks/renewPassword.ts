import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { administered } from '../../../src/access/accounts.ts'
import { grantOf, isApproverRow, rowsIn } from '../../../src/access/grants.ts'
import { makePassword } from '../../../src/access/makePassword.ts'

type Args = { data?: { memberships?: unknown }; id?: string }
type Account = { memberships?: unknown }

/**
 * Who becomes an approver because a technical administrator confirms it gets a password that nobody
 * knows, and sets one by mail: whoever made the account may know the one of before.
 */
export const renewPassword: CollectionBeforeOperationHook<'users'> = async (hook) => {
  const { data, id } = hook.args as Args
  const { operation, req } = hook
  const isGranting = operation === 'update' && data?.memberships !== undefined
  if (!isGranting || !id || !req.user || administered(req) === 'all') return hook.args
  const account = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
  if (!account || !becomesApprover(account, data)) return hook.args
  req.context.renewed = id
  return { ...hook.args, data: { ...data, password: makePassword() } }
}

/** Has the password of this account just been made anew? */
export const isRenewed = (id: unknown, { context }: PayloadRequest): boolean =>
  id !== undefined && context.renewed === id

/** Is somebody to approve who did not so far? */
export const becomesApprover = (before: Account | undefined, after: Account): boolean =>
  approves(after) && !approves(before)

const approves = (account: Account | undefined): boolean =>
  rowsIn(account).some((row) => grantOf(row).status === 'active' && isApproverRow(row))
