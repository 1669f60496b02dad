import {
  buildVersionCollectionFields,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** A path as the caller wrote it: the field it ends in and the fields on its way, by collection. */
export type ReadablePath = { field: FlattenedField; isOwn: boolean; way: FlattenedField[] }

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
  const found = own ?? (await follow(names, versionFields(collection, req), req))
  if (!found) return null
  const { field, rest, way } = found
  if (isRelation(field) && typeof field.relationTo !== 'string') {
    // Of a relation to several collections only its two halves can be compared.
    const isHalf = rest.length === 1 && ['relationTo', 'value'].includes(rest[0] ?? '')
    return isHalf ? { field, isOwn: true, way } : null
  }
  if (rest.length === 0) return { field, isOwn: true, way }
  if (!isRelation(field)) return null
  const related = req.payload.collections[field.relationTo]?.config
  if (!related || (await related.access.read({ req })) === false) return null
  const beyond = await follow(rest, related.flattenedFields, req)
  if (!beyond || beyond.rest.length > 0) return null
  return { field: beyond.field, isOwn: false, way: [...way, ...beyond.way] }
}

type Followed = { field: FlattenedField; rest: string[]; way: FlattenedField[] }

/** As far as the fields of one collection go; `rest` is left when a relation was reached. */
async function follow(
  [name, ...rest]: string[],
  fields: FlattenedField[],
  req: PayloadRequest,
): Promise<Followed | null> {
  const own = fields.find((one) => one.name === name)
  const field = own ?? (['_id', 'id'].includes(name ?? '') ? idField : undefined)
  if (!field || !(await isReadable(field, req))) return null
  if (rest.length > 0 && 'flattenedFields' in field) {
    const inner = await follow(rest, field.flattenedFields, req)
    return inner && { ...inner, way: [field, ...inner.way] }
  }
  return { field, rest, way: [field] }
}

async function isReadable(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  return read ? Boolean(await read({ req })) : true
}

const isRelation = (field: FlattenedField): field is Relation =>
  field.type === 'relationship' || field.type === 'upload'

function versionFields(
  collection: SanitizedCollectionConfig,
  { payload }: PayloadRequest,
): FlattenedField[] {
  return collection.versions ? buildVersionCollectionFields(payload.config, collection, true) : []
}
