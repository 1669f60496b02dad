import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'

import { isRecord } from './isRecord.ts'

type Data = Record<string, unknown>

/**
 * Forgets the id of a row that the stored item does not have, or that comes twice: a new one is
 * made. Ids of rows are unique in the whole table, so the id of another item's row would make the
 * save, or only the publication long after it, fail.
 */
export const keepOwnRows: CollectionBeforeValidateHook = ({
  collection,
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (!data || context.isRestoringVersion === true) return data
  const stored = operation === 'update' && isRecord(originalDoc) ? [originalDoc] : []
  const seen = new Map<string, Set<unknown>>()
  const seenAt = (path: string) => {
    const ids = seen.get(path) ?? new Set()
    seen.set(path, ids)
    return ids
  }
  return withOwnRows(collection.flattenedFields, data as Data, stored, seenAt)
}

/** `seenAt` gives the ids met so far in one array field, whatever row above it they are in. */
function withOwnRows(
  fields: FlattenedField[],
  data: Data,
  stored: Data[],
  seenAt: (path: string) => Set<unknown>,
): Data {
  const result = { ...data }
  for (const field of fields) {
    const { name } = field
    const value = data[name]
    const before = stored.flatMap((one) => one[name] ?? []).filter(isRecord)
    if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
      const inside = (path: string) => seenAt(`${name}.${path}`)
      result[name] = withOwnRows(field.flattenedFields, value, before, inside)
    }
    if (field.type !== 'array' || !Array.isArray(value)) continue
    const own = new Set(before.map(({ id }) => id))
    const seen = seenAt(name)
    result[name] = value.filter(isRecord).map(({ id, ...row }) => {
      const isOwn = own.has(id) && !seen.has(id)
      seen.add(id)
      const inside = (path: string) => seenAt(`${name}.${path}`)
      const read = withOwnRows(field.flattenedFields, row, before, inside)
      return isOwn ? { ...read, id } : read
    })
  }
  return result
}
