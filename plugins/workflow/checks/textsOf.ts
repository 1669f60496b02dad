import type { Text } from '../../../src/fields/checkText.ts'
import type { FlattenedField } from 'payload'

import { writtenBySystem } from '../../../src/access/rules.ts'
import { labelOf } from '../../../src/fields/labelOf.ts'

type Data = Record<string, unknown>

const kinds = new Set(['richText', 'text', 'textarea'])

/** The texts that people wrote and readers will see: in fields, groups and rows of an item. */
export function textsOf(fields: FlattenedField[], data: Data, prefix = ''): Text[] {
  return fields.flatMap((field): Text[] => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    const { read, update } = ('access' in field && field.access) || {}
    const isWritten = update !== writtenBySystem && field.admin?.hidden !== true
    if (!value || read !== undefined || !isWritten) return []
    if (field.type === 'array' && Array.isArray(value)) {
      return (value as Data[]).flatMap((row, n) =>
        textsOf(field.flattenedFields, row, `${path}.${n}.`),
      )
    }
    if (field.type === 'group' || field.type === 'tab') {
      return textsOf(field.flattenedFields, value as Data, `${path}.`)
    }
    if (!kinds.has(field.type)) return []
    // A text field may hold several.
    return [{ label: labelOf(field), path, value: Array.isArray(value) ? value.join('\n') : value }]
  })
}
