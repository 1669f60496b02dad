import type { AuditEvent } from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import type { Where } from 'payload'

/** The rows of a chain (a commune's id, or `installation`) in their order. */
export async function chainRows({ payload }: Portal, chain: string): Promise<AuditEvent[]> {
  return auditRows(payload, { chain: { equals: chain } })
}

/** The rows that tell of one item, in their order. */
export async function rowsAbout({ payload }: Portal, itemId: string): Promise<AuditEvent[]> {
  return auditRows(payload, { itemId: { equals: itemId } })
}

async function auditRows(payload: Portal['payload'], where: Where): Promise<AuditEvent[]> {
  const { docs } = await payload.find({
    collection: 'audit-events',
    depth: 0,
    limit: 1000,
    overrideAccess: true,
    pagination: false,
    sort: 'seq',
    where,
  })
  return docs
}
