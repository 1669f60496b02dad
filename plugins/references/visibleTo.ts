import type { Reference } from './findReferences.ts'
import { Forbidden, type PayloadRequest } from 'payload'

/**
 * Those that whoever asks may read as they are now, drafts included: of what keeps a history, who
 * reads that; of the rest, who reads the item. The product itself (without an account) sees all.
 */
export async function visibleTo(req: PayloadRequest, found: Reference[]): Promise<Reference[]> {
  if (!req.user) return found
  const slugs = [...new Set(found.map(({ collection }) => collection))]
  const seen = new Set<string>()
  for (const slug of slugs) {
    const ids = found.filter(({ collection }) => collection === slug).map(({ id }) => id)
    for (const id of await readableIds(req, slug, ids)) seen.add(`${slug}/${id}`)
  }
  return found.filter(({ collection, id }) => seen.has(`${collection}/${id}`))
}

async function readableIds(req: PayloadRequest, slug: string, ids: string[]): Promise<string[]> {
  const collection = slug as 'articles'
  const asked = { collection, depth: 0, overrideAccess: false, pagination: false, req, trash: true }
  try {
    if (req.payload.collections[collection].config.versions) {
      const where = { parent: { in: ids } }
      const { docs } = await req.payload.findVersions({ ...asked, limit: 1000, where })
      return docs.map(({ parent }) => String(parent))
    }
    const where = { id: { in: ids } }
    const { docs } = await req.payload.find({ ...asked, limit: 1000, where })
    return docs.map(({ id }) => id)
  } catch (error) {
    if (error instanceof Forbidden) return []
    throw error
  }
}
