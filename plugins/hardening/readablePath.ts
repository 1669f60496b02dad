import {
  buildVersionCollectionFields,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { askableIn } from '../../src/access/askableIn.ts'

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/**
 * Where a path ends. `isOwn`: in the collection itself, not in a related one. `within`: the items
 * in which whoever asks may ask by it, when those are not all that may be read. `through`: the
 * relation it leads through, and what is asked of the related items.
 */
export type ReadablePath = {
  field: FlattenedField
  isOwn: boolean
  through?: Through
  within: Where[]
}

type Through = {
  path: string
  rest: string
  slug: CollectionSlug
  /** What may be read there is found by a list of words. */
  isByList: boolean
}

const idField = { name: 'id', type: 'text' } as FlattenedField

/**
 * Follows a path of a question (`tenant.slug`, `version.title`, GraphQL's `tenant__slug`) through
 * groups and at most one relation, over fields that whoever asks may read.
 * Payload ends the process when a path with two relations leads to a field that may not be read,
 * and sorts by hidden fields of a related item: only what is known to be harmless goes on.
 * @returns null for every other path
 */
export async function readablePath(
  path: string,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<null | ReadablePath> {
  const names = path.replace(/__/g, '.').split('.')
  const own = await follow(names, collection.flattenedFields, req)
  // Versions are read by staff of the item's commune only: nothing has to be narrowed there.
  const found = own ?? (await follow(names, versionFields(collection, req), req))
  if (!found) return null
  const { field, rest } = found
  const within = own ? found.within : []
  if (isRelation(field) && typeof field.relationTo !== 'string') {
    // Of a relation to several collections only its two halves can be compared.
    const isHalf = rest.length === 1 && ['relationTo', 'value'].includes(rest[0] ?? '')
    return isHalf ? { field, isOwn: true, within } : null
  }
  if (rest.length === 0) return { field, isOwn: true, within }
  if (!isRelation(field)) return null
  const related = req.payload.collections[field.relationTo]?.config
  const readable = related && (await related.access.read({ req }))
  if (!related || !readable) return null
  const beyond = await follow(rest, related.flattenedFields, req)
  // In a related collection nothing can be narrowed: only what may be asked everywhere.
  if (!beyond || beyond.rest.length > 0 || beyond.within.length > 0) return null
  // SQLite's adapter fails over a list of words or numbers of a related item.
  if (isList(beyond.field)) return null
  const relation = names.slice(0, names.length - rest.length).join('.')
  const isByList = typeof readable === 'object' && asksByList(readable, related.flattenedFields)
  const through = { isByList, path: relation, rest: rest.join('.'), slug: field.relationTo }
  return { field: beyond.field, isOwn: false, through, within }
}

type Followed = { field: FlattenedField; rest: string[]; within: Where[] }

/** As far as the fields of one collection go; `rest` is left when a relation was reached. */
async function follow(
  [name, ...rest]: string[],
  fields: FlattenedField[],
  req: PayloadRequest,
): Promise<Followed | null> {
  const own = fields.find((one) => one.name === name)
  const field = own ?? (['_id', 'id'].includes(name ?? '') ? idField : undefined)
  if (!field || !(await isReadable(field, req))) return null
  const scope = askableIn(field, req)
  if (scope === false) return null
  const within = scope === true ? [] : [scope]
  if (rest.length > 0 && 'flattenedFields' in field) {
    const inner = await follow(rest, field.flattenedFields, req)
    return inner && { ...inner, within: [...within, ...inner.within] }
  }
  return { field, rest, within }
}

async function isReadable(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  return read ? Boolean(await read({ req })) : true
}

const isList = (field: FlattenedField) =>
  (field.type === 'text' || field.type === 'number') && Boolean(field.hasMany)

/** Does a condition ask by a list of words or numbers? */
const asksByList = (where: Where, fields: FlattenedField[]): boolean =>
  Object.entries(where).some(([path, asked]) =>
    Array.isArray(asked)
      ? asked.some((one) => asksByList(one, fields))
      : fields.some((field) => field.name === path && isList(field)),
  )

const isRelation = (field: FlattenedField): field is Relation =>
  field.type === 'relationship' || field.type === 'upload'

function versionFields(
  collection: SanitizedCollectionConfig,
  { payload }: PayloadRequest,
): FlattenedField[] {
  return collection.versions ? buildVersionCollectionFields(payload.config, collection, true) : []
}
