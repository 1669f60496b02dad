import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

type Data = Record<string, unknown>

/**
 * Restoring an old version drops every field the user may not write (commune, author, import
 * notes): Payload fills those in from the item at a save, but not at a restoration. Here they keep
 * the value they have now; rows are told by their ids.
 */
export const keepGuarded: CollectionBeforeChangeHook = ({ collection, context, data, ...hook }) => {
  if (context.isRestoringVersion !== true) return data
  const { originalDoc = {} } = hook as { originalDoc?: Data }
  return withGuarded(collection.flattenedFields, data as Data, originalDoc)
}

function withGuarded(fields: FlattenedField[], data: Data, now: Data): Data {
  const result = { ...data }
  for (const field of fields) {
    const { name } = field
    const [value, current] = [result[name], now[name]]
    if (value === undefined) {
      if ('access' in field && field.access?.update) result[name] = current
    } else if (field.type === 'array' && Array.isArray(value)) {
      const rows = (Array.isArray(current) ? current : []) as Data[]
      result[name] = (value as Data[]).map((row) =>
        withGuarded(field.flattenedFields, row, rows.find(({ id }) => id === row.id) ?? {}),
      )
    } else if (field.type === 'group' && value !== null) {
      result[name] = withGuarded(field.flattenedFields, value as Data, (current ?? {}) as Data)
    }
  }
  return result
}
