import type { FlattenedField } from 'payload'

const maxValues = 1000
const lists = new Set(['in', 'not_in'])
const forText = new Set(['contains', 'like', 'not_like'])
/** No field of ours is a place on a map; on other fields these crash in the database adapter. */
const unusable = new Set(['all', 'intersects', 'near', 'within'])

/** Can every database compare this kind of field in this way with this value? */
export function isUsableValue(field: FlattenedField, operator: string, value: unknown): boolean {
  if (unusable.has(operator)) return false
  if (operator === 'exists') return isScalar(value)
  const isOpaque = field.type === 'json' || field.type === 'richText' || 'flattenedFields' in field
  if (isOpaque || (Array.isArray(value) && !lists.has(operator))) return false
  if (forText.has(operator) && typeof value !== 'string') return false
  const values =
    lists.has(operator) && typeof value === 'string' ? value.split(',') : [value].flat()
  if (lists.has(operator) && (value === 'null' || value === null)) return false
  if (values.length > maxValues || !values.every(isScalar)) return false
  return field.type !== 'date' || values.every(isDate)
}

const isScalar = (value: unknown) => value === null || typeof value !== 'object' || isInstant(value)

/** GraphQL and the admin send instants as such. */
const isInstant = (value: unknown) => value instanceof Date && !Number.isNaN(value.getTime())

function isDate(value: unknown): boolean {
  return value === null || value === 'null' || isInstant(value) || isDateText(value)
}

const isDateText = (value: unknown) => !Number.isNaN(Date.parse(String(value)))
