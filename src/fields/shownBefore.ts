import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { filesForStaffIn } from './filesIn.ts'

type Item = { collection: SanitizedCollectionConfig; id: string | undefined; req: PayloadRequest }

const newest = 200

/**
 * The files in those versions of an item that who asks may read. An older version comes back whole,
 * and who took a file out may put it back.
 */
export async function shownBefore({ collection, id, req }: Item): Promise<Set<string>> {
  if (id === undefined || !collection.versions || !req.user) return new Set()
  const { docs } = await req.payload.findVersions({
    collection: collection.slug,
    depth: 0,
    limit: newest,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const shown = docs.flatMap(({ version }) =>
    filesForStaffIn(collection.flattenedFields, { ...version }),
  )
  return new Set(shown.map((file) => file.id))
}
