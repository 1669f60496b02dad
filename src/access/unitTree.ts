import type { UnitInTree } from '../domain/unitTree.ts'
import type { Payload } from 'payload'

import { idOf, tenantOf } from '../domain/idOf.ts'
import { believed } from './believed.ts'

/** The units of all communes and what each is part of. */
export const unitTree = believed('units', readUnits)

async function readUnits(payload: Payload): Promise<UnitInTree[]> {
  const { docs } = await payload.find({
    collection: 'units',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    select: { parent: true, tenant: true },
  })
  return docs.map(({ id, parent, tenant }) => ({
    commune: tenantOf({ tenant }) ?? '',
    id,
    parent: idOf(parent) ?? null,
  }))
}
