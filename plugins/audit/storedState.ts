import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

type Item = Record<string, unknown> & { id: string }

/**
 * The newest state of an item, as the database has it: what a hook is given was made for whoever
 * asks, without the fields they may not read.
 */
export async function storedState(
  { slug, versions }: Pick<SanitizedCollectionConfig, 'slug' | 'versions'>,
  id: string,
  req: PayloadRequest,
): Promise<Item | null> {
  const { db } = req.payload
  if (typeof versions === 'object' && versions.drafts) {
    const { docs } = await db.findVersions<Item>({
      collection: slug,
      limit: 1,
      pagination: false,
      req,
      sort: '-updatedAt',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    if (docs[0]) return docs[0].version
  }
  return db.findOne<Item>({ collection: slug, req, where: { id: { equals: id } } })
}
