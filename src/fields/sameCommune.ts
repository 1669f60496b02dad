import type { Where } from 'payload'

import { relationId } from './relationId.ts'

/** Offers, and accepts, only items of the same commune. */
export function sameCommune({ data }: { data?: unknown }): true | Where {
  const tenant = relationId((data as { tenant?: unknown } | undefined)?.tenant)
  return tenant ? { tenant: { equals: tenant } } : true
}
