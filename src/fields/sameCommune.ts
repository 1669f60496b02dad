import type { Where } from 'payload'

import { tenantOf } from '../domain/idOf.ts'

/** Offers, and accepts, only items of the same commune. */
export function sameCommune({ data }: { data?: unknown }): true | Where {
  const tenant = tenantOf(data)
  return tenant ? { tenant: { equals: tenant } } : true
}
