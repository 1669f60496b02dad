import type { PayloadRequest, Where } from 'payload'

import { familyOf } from '../../src/access/hostCommunes.ts'
import { relationId } from '../../src/fields/relationId.ts'

/** After a merger of communes the unit that goes on is one of the new commune. */
export async function unitsThatFollow({
  data,
  req,
}: {
  data?: unknown
  req: PayloadRequest
}): Promise<true | Where> {
  const tenant = relationId((data as { tenant?: unknown } | undefined)?.tenant)
  if (tenant === null) return true
  const { successor } = await familyOf(req, tenant)
  return { tenant: { in: successor === null ? [tenant] : [tenant, successor] } }
}
