import type { FieldHook, PayloadRequest } from 'payload'

import { codedError } from '../access/codedError.ts'
import { idOf, tenantOf } from '../domain/idOf.ts'
import { referencesIn } from '../richtext/references.ts'
import { shownBefore } from './shownBefore.ts'

type Place = { label: { en: string; vi: string }; path: string }

/**
 * Refuses pictures, files and internal links that are new in a text and lead to another commune or
 * to something its writer may not read: both answer like an id that does not exist.
 */
export const refuseForeignReferences =
  (field: Place): FieldHook =>
  async ({ collection, data, operation, originalDoc, previousValue, req, value }) => {
    const known = operation === 'update' ? referencesIn(previousValue) : []
    const added = referencesIn(value).filter(
      ({ id, relationTo }) => !known.some((one) => one.id === id && one.relationTo === relationTo),
    )
    if (added.length === 0) return value
    const tenant = tenantOf(data) ?? tenantOf(originalDoc)
    const item = collection && { collection, id: idOf(originalDoc?.id), req }
    for (const relationTo of new Set(added.map((one) => one.relationTo))) {
      const ids = added.filter((one) => one.relationTo === relationTo).map(({ id }) => id)
      const found = await idsOf(req, { ids, relationTo, tenant })
      const isOfItem = item && relationTo === 'attachments' && ids.some((one) => !found.has(one))
      const before = isOfItem ? await shownBefore(item) : new Set<string>()
      const id = ids.find((one) => !found.has(one) && !before.has(one))
      if (id !== undefined) throw codedError('CP_INPUT_REFERENCE', { field, req, values: { id } })
    }
    return value
  }

/** Those of the ids that are items of this commune and may be read. */
async function idsOf(
  req: PayloadRequest,
  { ids, relationTo, tenant }: { ids: string[]; relationTo: string; tenant: string | undefined },
): Promise<Set<string>> {
  if (!isLinkable(relationTo) || !tenant) return new Set()
  const { docs } = await req.payload.find({
    collection: relationTo,
    depth: 0,
    limit: ids.length,
    // The product itself (an import) may link what no user could see yet.
    overrideAccess: !req.user,
    pagination: false,
    req,
    where: { and: [{ id: { in: ids } }, { tenant: { equals: tenant } }] },
  })
  return new Set(docs.map(({ id }) => id))
}

const linkable = ['articles', 'attachments', 'documents', 'plans'] as const
const isLinkable = (slug: string): slug is (typeof linkable)[number] =>
  (linkable as readonly string[]).includes(slug)
