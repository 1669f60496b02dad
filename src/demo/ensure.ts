import type { Config, User } from '../payload-types.ts'
import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload'

type Doc<S extends CollectionSlug> = Config['collections'][S]
/** Field → value; together they name one item. */
type Key = Record<string, number | string>

/**
 * Finds the item by its key or makes it: a step of the demo can be repeated at any time. With an
 * author, it is made with that user's own rights.
 */
export async function ensure<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  key: Key,
  data: Partial<RequiredDataFromCollectionSlug<S>>,
  author?: User,
): Promise<Doc<S>> {
  const found = await find(payload, collection, key)
  if (found) return found
  const made = await payload.create({
    collection,
    data: { ...key, ...data } as RequiredDataFromCollectionSlug<S>,
    depth: 0,
    overrideAccess: !author,
    user: author,
  })
  return made
}

type Publishable =
  | 'articles'
  | 'attachments'
  | 'budget-disclosures'
  | 'disclosures'
  | 'documents'
  | 'notices'
  | 'pages'
  | 'plans'
  | 'procedures'
type Editorial = 'plan-tasks' | Publishable

/** The same for content: written as a draft by its author, with the author's own rights. */
export async function ensureDraft<S extends Editorial>(
  payload: Payload,
  collection: S,
  key: Key,
  data: Partial<Doc<S>>,
  author: User,
): Promise<Doc<S>> {
  const found = await find(payload, collection, key)
  if (found) return found
  const made = await payload.create({
    collection,
    // Payload does not export the type it has for the data of a draft.
    data: { ...key, ...data },
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: author,
  })
  return made
}

async function find<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  key: Key,
): Promise<Doc<S> | undefined> {
  const where: Where[] = Object.entries(key).map(([field, value]) => ({
    [field]: { equals: value },
  }))
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { and: where },
  })
  return docs[0]
}
