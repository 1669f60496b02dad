import type { CollectionSlug, PayloadRequest, Where } from 'payload'

const most = 1000
/** An id of the shape every database takes, and of nothing. */
const nobody = '000000000000000000000000'

/** The ids of what meets a condition and may be read by who asks; null where there are too many. */
export async function relatedIds(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<null | string[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: most + 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    where,
  })
  if (docs.length > most) return null
  return docs.length > 0 ? docs.map(({ id }) => String(id)) : [nobody]
}
