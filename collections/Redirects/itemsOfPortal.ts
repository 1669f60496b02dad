import type { PayloadRequest, Where } from 'payload'

import { familyOf } from '../../src/access/hostCommunes.ts'
import { tenantOf } from '../../src/domain/idOf.ts'

/** Items of the commune and of those it was formed from: its portal shows them all. */
export async function itemsOfPortal({
  data,
  req,
}: {
  data?: unknown
  req: PayloadRequest
}): Promise<true | Where> {
  const tenant = tenantOf(data)
  return tenant === undefined ? true : { tenant: { in: (await familyOf(req, tenant)).ids } }
}
