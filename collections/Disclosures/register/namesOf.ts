import type { PayloadRequest } from 'payload'

import { idOf } from '../../../src/domain/idOf.ts'

/** The names of the units that answer for these entries, by id, in one query. */
export async function namesOf(
  req: PayloadRequest,
  entries: { responsible: unknown }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ responsible }) => idOf(responsible) ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'units',
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    req,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ name, id }) => [id, name]))
}
