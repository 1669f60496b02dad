import type { PayloadRequest, Where } from 'payload'

import { tenantOf } from '../../src/domain/idOf.ts'

const mostStaff = 500

/**
 * Accounts with a role in the commune of the item, by id: who chooses a colleague may know the
 * name, and may not ask who has which role where.
 */
export async function staffOfCommune({
  data,
  req,
}: {
  data?: unknown
  req: PayloadRequest
}): Promise<true | Where> {
  const tenant = tenantOf(data)
  if (tenant === undefined) return true
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: mostStaff,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    where: { 'memberships.commune': { equals: tenant } },
  })
  return { id: { in: docs.map(({ id }) => id) } }
}
