import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

/** An item that points to another one. */
export type Reference = {
  collection: string
  id: string
  /** It does not any more, but a version that was public does. */
  onlyInOlderVersion?: true
  title: string
}

type Named = Record<string, unknown> & { id: string }
type Path = { isPolymorphic: boolean; path: string }
type Target = { collection: string; id: string }
type Found = { references: Reference[]; total: number }

const limitEach = 10

/**
 * Who points to an item: published items, drafts, drafts of published items, and older versions
 * that were public, of whatever collection the config holds. At most ten of each collection are
 * named.
 * @returns those found and how many there are in all
 */
export async function findReferences(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<{ found: Reference[]; total: number }> {
  const found = new Map<string, Reference>()
  let total = 0
  const add = (more: Found) => {
    const fresh = more.references.filter((one) => !found.has(keyOf(one)))
    for (const one of fresh) found.set(keyOf(one), one)
    total = Math.max(total, found.size, more.total)
  }
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = pathsTo(collection, config.flattenedFields)
    if (paths.length === 0) continue
    const isDrafted = typeof config.versions === 'object' && Boolean(config.versions.drafts)
    const search = { config, paths, req, target: { collection, id } }
    for (const draft of isDrafted ? [false, true] : [false]) add(await inItems(search, draft))
    if (isDrafted) add(await inPublishedVersions(search))
  }
  return { found: [...found.values()], total }
}

type Search = {
  config: SanitizedCollectionConfig
  paths: Path[]
  req: PayloadRequest
  target: Target
}

async function inItems({ config, paths, req, target }: Search, draft: boolean): Promise<Found> {
  const { docs, totalDocs } = await req.payload.find({
    collection: config.slug,
    depth: 0,
    draft,
    limit: limitEach,
    overrideAccess: true,
    req,
    trash: true,
    where: { or: paths.map((one) => pointsTo(one, target)) },
  })
  const others = (docs as unknown as Named[]).filter(
    (doc) => !(config.slug === target.collection && doc.id === target.id),
  )
  const references = others.map((doc) => referenceOf(config, doc.id, doc))
  return { references, total: others.length === docs.length ? totalDocs : 0 }
}

/** What was public is kept as it was read: a file or a unit it names is not taken out of it. */
async function inPublishedVersions({ config, paths, req, target }: Search): Promise<Found> {
  const isOwn = config.slug === target.collection
  const { docs } = await req.payload.findVersions({
    collection: config.slug,
    depth: 0,
    limit: limitEach,
    overrideAccess: true,
    req,
    trash: true,
    where: {
      and: [
        { 'version._status': { equals: 'published' } },
        { or: paths.map((one) => pointsTo({ ...one, path: `version.${one.path}` }, target)) },
        ...(isOwn ? [{ parent: { not_equals: target.id } }] : []),
      ],
    },
  })
  const references = docs.map(({ parent, version }) => ({
    ...referenceOf(config, String(parent), version as unknown as Named),
    onlyInOlderVersion: true as const,
  }))
  return { references, total: 0 }
}

function referenceOf(config: SanitizedCollectionConfig, id: string, doc: Named): Reference {
  const title = doc[config.admin.useAsTitle ?? 'id']
  return { collection: config.slug, id, title: typeof title === 'string' ? title : id }
}

const keyOf = ({ collection, id }: Reference) => `${collection}/${id}`

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

function pointsTo({ isPolymorphic, path }: Path, { collection, id }: Target): Where {
  if (!isPolymorphic) return { [path]: { equals: id } }
  return {
    and: [
      { [`${path}.value`]: { equals: id } },
      { [`${path}.relationTo`]: { equals: collection } },
    ],
  }
}
