import type { FlattenedField } from 'payload'

/** A form has only text: what it sends for nothing in a field that holds no text. */
const heldAsNull = new Set(['date', 'number', 'radio', 'relationship', 'select', 'upload'])

/**
 * What “nothing” becomes, the same for every client: no list is an empty list, no group is one with
 * nothing in its fields, an empty text is nothing where the field holds no text.
 * @returns undefined when something was sent
 */
export function emptyValue(field: FlattenedField, value: unknown): unknown {
  const isMany = 'hasMany' in field && field.hasMany === true
  if (field.type === 'group' || field.type === 'tab') {
    return value === null ? emptyGroup(field.flattenedFields) : undefined
  }
  // The admin sends the number of rows where there is none.
  if (field.type === 'array') return value === null || isZero(value) ? [] : undefined
  const isRelation = field.type === 'relationship' || field.type === 'upload'
  if (isMany) return value === null || (value === '' && isRelation) ? [] : undefined
  if (value === null) return null
  const isEmptyText = typeof value === 'string' && value.trim() === ''
  return isEmptyText && heldAsNull.has(field.type) ? null : undefined
}

const isZero = (value: unknown) => value === 0 || value === '0'

function emptyGroup(fields: FlattenedField[]): Record<string, unknown> {
  const stored = fields.filter((field) => !('virtual' in field && field.virtual))
  return Object.fromEntries(stored.map((field) => [field.name, emptyValue(field, null)]))
}
