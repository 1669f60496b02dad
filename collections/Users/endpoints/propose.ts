import type { User } from '../../../src/payload-types.ts'
import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { communesWith } from '../../../src/access/actor.ts'
import { codedError } from '../../../src/access/codedError.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { rights } from '../../../src/domain/roles.ts'
import { asProposal } from '../proposal.ts'

type Proposed = Pick<NonNullable<User['memberships']>[number], 'from' | 'role' | 'units' | 'until'>

const communeField = { label: { en: 'Commune', vi: 'Xã, phường' }, path: 'commune' }

/**
 * POST /api/users/:id/proposals `{ role, units?, from?, until?, commune? }` — a head or deputy head
 * asks for a role for a colleague. It stands as a row that gives nothing until an administrator of
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
