import type {
  CollectionBeforeChangeHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { ValidationError } from 'payload'
import { keepRefusal } from '../../src/access/refusals.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { languageOf } from '../../src/domain/languageOf.ts'
import { labelOf } from '../../src/fields/labelOf.ts'
import { shownBefore } from '../../src/fields/shownBefore.ts'

type Data = Record<string, unknown>
type Place = {
  collection: SanitizedCollectionConfig
  data: Data
  id: string | undefined
  operation: 'create' | 'update'
  req: PayloadRequest
}
type FieldPlace = Place & { path: string[]; previousValue: unknown; siblingData: Data }
type Problem = { label?: string; message: string; path: string }
type Validate = (value: unknown, options: object) => Promise<string | true> | string | true

/**
 * A draft may be incomplete, but what it holds must be right: Payload skips every check of a
 * draft, so a link to another commune, a day that does not exist or an option of no list would be
 * stored (or crash in the database). Here Payload's own checks run on what this save changes;
 * only “required” waits until publication.
 */
export const checkDraft: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  if (data._status === 'published') return data
  const place: Place = {
    collection,
    data: { ...originalDoc, ...data },
    id: originalDoc?.id,
    operation,
    req,
  }
  const before = isMoved(data, originalDoc) ? {} : (originalDoc ?? {})
  const errors = await problemsIn(collection.flattenedFields, data, before, [], place)
  if (errors.length === 0) return data
  throw keepRefusal(new ValidationError({ collection: collection.slug, errors }, req.t), req)
}

/** A copy in another commune: nothing of it has been checked for there. */
function isMoved(data: Data, originalDoc: Data | undefined): boolean {
  return data.tenant !== undefined && tenantOf(data) !== tenantOf(originalDoc)
}

async function problemsIn(
  fields: FlattenedField[],
  data: Data,
  before: Data,
  path: string[],
  place: Place,
): Promise<Problem[]> {
  const found: Problem[] = []
  for (const field of fields) {
    const value = data[field.name]
    const previousValue = before[field.name]
    if (value === undefined || value === null || isSame(value, previousValue)) continue
    const here = [...path, field.name]
    if (field.type === 'group' || field.type === 'tab') {
      const inside = [value, previousValue ?? {}, here, place] as [Data, Data, string[], Place]
      found.push(...(await problemsIn(field.flattenedFields, ...inside)))
      continue
    }
    if (field.type === 'array' && Array.isArray(value)) {
      for (const [index, row] of (value as Data[]).entries()) {
        const at = [...here, String(index)]
        const asItWas = rowBefore(row, previousValue)
        found.push(...(await problemsIn(field.flattenedFields, row, asItWas, at, place)))
      }
      continue
    }
    const message = await checkField(field, value, {
      ...place,
      path: here,
      previousValue,
      siblingData: data,
    })
    if (message !== true)
      found.push({ label: spoken(field, place.req), message, path: here.join('.') })
  }
  return found
}

async function checkField(
  field: FlattenedField,
  value: unknown,
  options: FieldPlace,
): Promise<string | true> {
  const message = await validate(field, value, options, !options.req.user)
  const isOfFiles = field.type === 'upload' && field.relationTo === 'attachments'
  if (message === true || !isOfFiles || !options.req.user) return message
  const known = await shownBefore(options)
  const fresh = [value].flat().filter((one) => !known.has(String(one)))
  const rest = field.hasMany ? fresh : fresh[0]
  const isFresh = fresh.length > 0 && (await validate(field, rest, options, false)) !== true
  return isFresh ? message : validate(field, value, options, true)
}

/** @param isTrusted the product itself (an import): it may link what no user could see yet */
async function validate(
  field: FlattenedField,
  value: unknown,
  { collection, ...options }: FieldPlace,
  isTrusted: boolean,
): Promise<string | true> {
  if (!('validate' in field) || typeof field.validate !== 'function') return true
  return (field.validate as Validate)(value, {
    ...field,
    ...options,
    collectionSlug: collection.slug,
    event: 'submit',
    overrideAccess: isTrusted,
    preferences: { fields: {} },
    required: false,
  })
}

/** The row as it was: what it already held is not checked again. */
function rowBefore({ id }: Data, rows: unknown): Data {
  if (id === undefined || !Array.isArray(rows)) return {}
  return (rows as Data[]).find((row) => row.id === id) ?? {}
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function spoken(field: FlattenedField, { i18n }: PayloadRequest): string {
  return labelOf(field)[languageOf(i18n)]
}
