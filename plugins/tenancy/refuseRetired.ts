import type { CollectionBeforeChangeHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { tenantOf } from '../../src/domain/idOf.ts'

/**
 * A commune that was merged away is an archive: people make nothing new in it. What is there can
 * still be put right, and the product itself (an import of the old site) still fills it.
 */
export const refuseRetired: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const tenant = tenantOf(data)
  if (operation !== 'create' || !req.user || !tenant) return data
  const commune = await req.payload.findByID({
    collection: 'communes',
    depth: 0,
    disableErrors: true,
    id: tenant,
    overrideAccess: true,
    req,
    select: { name: true, status: true },
  })
  if (commune?.status !== 'retired') return data
  const { name } = commune
  throw codedError('CP_COMMUNE_RETIRED', { req, values: { name } })
}
