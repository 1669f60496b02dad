import type { Where } from 'payload'

import { relationId } from '../../src/fields/relationId.ts'

/** Accounts with a role in the commune of the item. */
export function staffOfCommune({ data }: { data?: unknown }): true | Where {
  const tenant = relationId((data as { tenant?: unknown } | undefined)?.tenant)
  return tenant === null ? true : { 'memberships.commune': { equals: tenant } }
}
