import type { PayloadRequest, Where } from 'payload'

import { familyOf } from '../../src/access/hostCommunes.ts'
import { tenantOf } from '../../src/domain/idOf.ts'

/** After a merger of communes the unit that goes on is one of the new commune. */
export async function unitsThatFollow({
  data,
  req,
}: {
  data?: unknown
  req: PayloadRequest
}): Promise<true | Where> {
  const tenant = tenantOf(data)
  if (tenant === undefined) return true
  const { successor } = await familyOf(req, tenant)
  return { tenant: { in: successor === null ? [tenant] : [tenant, successor] } }
}
