import { type CollectionBeforeValidateHook, type FlattenedField, ValidationError } from 'payload'

type Data = Record<string, unknown>

const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)

const shapes: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  checkbox: (value) => typeof value === 'boolean',
  code: isText,
  date: (value) =>
    value instanceof Date || (isText(value) && !Number.isNaN(Date.parse(String(value)))),
  email: isText,
  number: isNumber,
  radio: isText,
  select: isText,
  text: isText,
  textarea: isText,
}

/**
 * A title that is an object, a date that is none: Payload's checks let them through and the
 * database fails on them. Refused at the field, whether a draft or a publication is saved.
 */
export const checkShapes: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const wrong = data ? wrongPaths(collection.flattenedFields, data as Data, '') : []
  if (wrong.length === 0) return data
  const message = req.t('validation:invalidInput')
  const errors = wrong.map((path) => ({ message, path }))
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

function wrongPaths(fields: FlattenedField[], data: Data, prefix: string): string[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (value === undefined || value === null || value === '') return []
    if (field.type === 'group' || field.type === 'tab') {
      return isObject(value) ? wrongPaths(field.flattenedFields, value, `${path}.`) : [path]
    }
    if (field.type === 'array') {
      if (!Array.isArray(value)) return [path]
      return value.flatMap((row: unknown, index) =>
        isObject(row) ? wrongPaths(field.flattenedFields, row, `${path}.${index}.`) : [path],
      )
    }
    const fits = shapes[field.type]
    if (!fits) return []
    const isList = 'hasMany' in field && field.hasMany
    const isRight = isList ? Array.isArray(value) && value.every(fits) : fits(value)
    return isRight ? [] : [path]
  })
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
