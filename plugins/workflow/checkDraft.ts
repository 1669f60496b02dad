import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { keepRefusal } from '../../src/access/refusals.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { languageOf } from '../../src/domain/languageOf.ts'
import { labelOf } from '../../src/fields/labelOf.ts'

type Data = Record<string, unknown>
type Place = {
  collectionSlug: string
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
    collectionSlug: collection.slug,
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
  if (!('validate' in field) || typeof field.validate !== 'function') return true
  return (field.validate as Validate)(value, {
    ...field,
    ...options,
    event: 'submit',
    // The product itself (an import) may link what no user could see yet.
    overrideAccess: !options.req.user,
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
