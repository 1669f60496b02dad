import type { User } from '../../../src/payload-types.ts'
import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { communesWith } from '../../../src/access/actor.ts'
import { codedError } from '../../../src/access/codedError.ts'
import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'
import { isOfApprover } from '../../../src/domain/grants.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { rights } from '../../../src/domain/roles.ts'
import { today } from '../../../src/domain/today.ts'
import { asProposal } from '../proposal.ts'

type Proposed = Pick<NonNullable<User['memberships']>[number], 'from' | 'role' | 'units' | 'until'>

const emailField = {
  label: { en: 'Mail address of this person', vi: 'Thư điện tử của người này' },
  path: 'email',
}
const communeField = { label: { en: 'Commune', vi: 'Xã, phường' }, path: 'commune' }

/**
 * POST /api/users/:id/proposals `{ role, units?, from?, until?, commune?, email? }` — a head or deputy
 * head asks for a role for a colleague; for the role of an approver they say the mail address they know
 * the person by, since a new password is sent there and others look after accounts. It stands as a row that gives nothing until an administrator of
 * the commune sets it in force, or removes it. Answers 201 and `{ id }`; 403, 404, or what is wrong
 * with the row at `memberships.<n>.<field>`.
 */
export const propose: PayloadHandler = async (req) => {
  const communes = communesWith(req.user, rights.users, 'propose')
  if (communes.length === 0) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  await addDataAndFileToRequest(req)
  const account = await colleague(req)
  const { commune, from, role, units, until } = (req.data ?? {}) as Proposed & { commune?: unknown }
  const ofOnlyOne = communes.length === 1 ? communes[0] : undefined
  const row = {
    commune: idOf(commune) ?? ofOnlyOne,
    from,
    role,
    status: 'proposed' as const,
    units,
    until,
  }
  if (isOfApprover({ role, until: null }, today())) refuseStranger(req, account)
  // Who is head of several communes says of which.
  if (!row.commune) throw codedError('CP_INPUT_REQUIRED', { field: communeField, req })
  const saved = await req.payload.update({
    collection: 'users',
    data: { memberships: [...(account.memberships ?? []), row] },
    depth: 0,
    id: account.id,
    overrideAccess: true,
    req: asProposal(req),
  })
  return Response.json({ id: saved.memberships?.at(-1)?.id }, { status: 201 })
}

/** The account goes by another address than the person: somebody else would get its password. */
function refuseStranger(req: PayloadRequest, { email }: User): void {
  const known = accountAddress(req.data?.email)
  if (known === '') throw codedError('CP_INPUT_REQUIRED', { field: emailField, req })
  if (known !== email) throw codedError('CP_ACCOUNT_PROPOSAL_EMAIL', { field: emailField, req })
}

/** Whom the head may not see is not there. */
async function colleague(req: PayloadRequest): Promise<User> {
  const asked = { collection: 'users', depth: 0, id: String(req.routeParams?.id) } as const
  const seen = await req.payload.findByID({
    ...asked,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!seen) throw codedError('CP_NOT_FOUND', { req })
  return req.payload.findByID({ ...asked, overrideAccess: true, req })
}
