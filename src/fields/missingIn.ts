import type { Sentence } from '../domain/errors.ts'
import type { FlattenedField } from 'payload'

import { isBlank } from './isBlank.ts'

type Data = Record<string, unknown>
export type Missing = { label: Sentence; path: string }

/** The ✱ fields that are empty, in groups and rows too. What is filled in was checked when saved. */
export function missingIn(fields: FlattenedField[], data: Data, prefix = ''): Missing[] {
  return fields.flatMap((field): Missing[] => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      return missingIn(field.flattenedFields, (value ?? {}) as Data, `${path}.`)
    }
    if (isBlank(value) && 'required' in field && field.required === true) {
      const label = field.label as Sentence | undefined
      return [{ label: label?.vi ? label : { en: path, vi: path }, path }]
    }
    if (field.type !== 'array') return []
    const rows = (value ?? []) as Data[]
    return rows.flatMap((row, n) => missingIn(field.flattenedFields, row, `${path}.${n}.`))
  })
}
