import type { PayloadRequest } from 'payload'

/** What the accounts of these ids are called; who is gone has no name. */
export async function namesOf(
  req: PayloadRequest,
  ids: readonly (null | string | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: wanted.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: wanted } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
