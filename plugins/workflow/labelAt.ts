import type { Sentence } from '../../src/domain/errors.ts'
import type { SanitizedCollectionConfig } from 'payload'

import { labelOf } from '../../src/fields/labelOf.ts'

/** The label of a collection's field, in both languages. */
export function labelAt({ flattenedFields }: SanitizedCollectionConfig, name: string): Sentence {
  const field = flattenedFields.find((one) => one.name === name)
  return field ? labelOf(field) : { en: name, vi: name }
}
