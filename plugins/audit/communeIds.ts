import type { Payload } from 'payload'

/** Every commune there is, retired ones too: each has a chain of its own. */
export async function communeIds(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'communes',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    select: { slug: true },
  })
  return new Set(docs.map(({ id }) => id))
}
