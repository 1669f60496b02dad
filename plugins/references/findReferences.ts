import type { FlattenedField, PayloadRequest, Where } from 'payload'

/** An item that points to another one. */
export type Reference = { collection: string; id: string; title: string }

type Named = Record<string, unknown> & { id: string }
type Path = { isPolymorphic: boolean; path: string }

const limitEach = 10

/**
 * Who points to an item: published items, drafts, and drafts of published items, of whatever
 * collection the config holds. At most ten of each collection are named.
 * @returns those found and how many there are in all
 */
export async function findReferences(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<{ found: Reference[]; total: number }> {
  const found = new Map<string, Reference>()
  let total = 0
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = pathsTo(collection, config.flattenedFields)
    if (paths.length === 0) continue
    const where = { or: paths.map((one) => pointsTo(one, { collection, id })) }
    const isDrafted = typeof config.versions === 'object' && Boolean(config.versions.drafts)
    for (const draft of isDrafted ? [false, true] : [false]) {
      const { docs, totalDocs } = await req.payload.find({
        collection: config.slug,
        depth: 0,
        draft,
        limit: limitEach,
        overrideAccess: true,
        req,
        trash: true,
        where,
      })
      const others = (docs as unknown as Named[]).filter(
        (doc) => !(config.slug === collection && doc.id === id),
      )
      for (const doc of others) {
        const title = doc[config.admin.useAsTitle ?? 'id']
        found.set(`${config.slug}/${doc.id}`, {
          collection: config.slug,
          id: doc.id,
          title: typeof title === 'string' ? title : doc.id,
        })
      }
      total = Math.max(total, found.size, others.length === docs.length ? totalDocs : 0)
    }
  }
  return { found: [...found.values()], total }
}

/**
 * Every field that may point to the collection, through groups, arrays and tabs. A field that says
 * `custom.isPartOf` does not count: a part goes with its whole.
 */
function pathsTo(collection: string, fields: FlattenedField[], prefix = ''): Path[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      if (field.custom?.isPartOf) return []
      const targets = [field.relationTo].flat() as string[]
      return targets.includes(collection)
        ? [{ isPolymorphic: Array.isArray(field.relationTo), path }]
        : []
    }
    return 'flattenedFields' in field ? pathsTo(collection, field.flattenedFields, `${path}.`) : []
  })
}

function pointsTo(
  { isPolymorphic, path }: Path,
  { collection, id }: { collection: string; id: string },
): Where {
  if (!isPolymorphic) return { [path]: { equals: id } }
  return {
    and: [
      { [`${path}.value`]: { equals: id } },
      { [`${path}.relationTo`]: { equals: collection } },
    ],
  }
}
