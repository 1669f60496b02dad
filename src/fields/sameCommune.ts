import type { FilterOptions } from 'payload'

/** Offers, and accepts, only items of the same commune. */
export const sameCommune: FilterOptions = ({ data }) => {
  const tenant = (data as { tenant?: { id: string } | string } | undefined)?.tenant
  if (!tenant) return true
  return { tenant: { equals: typeof tenant === 'object' ? tenant.id : tenant } }
}
