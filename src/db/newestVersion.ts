import type { CollectionSlug, PayloadRequest, TypeWithVersion } from 'payload'

/** The newest version of an item as it is stored, without what is computed when it is read. */
export async function newestVersion<T extends object>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<TypeWithVersion<T> | undefined> {
  const { docs } = await req.payload.db.findVersions<T>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs[0]
}
