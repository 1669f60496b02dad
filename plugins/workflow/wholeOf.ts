import type { Sentence } from '../../src/domain/errors.ts'
import type { SanitizedCollectionConfig } from 'payload'

import { labelOf } from '../../src/fields/labelOf.ts'

/** The field by which an item is part of another one, and whose. */
type Whole = { label: Sentence; name: string; slug: string }

export function wholeOf({
  flattenedFields,
}: Pick<SanitizedCollectionConfig, 'flattenedFields'>): null | Whole {
  for (const field of flattenedFields) {
    if (field.type === 'relationship' && field.custom?.isPartOf === true) {
      return { name: field.name, label: labelOf(field), slug: String(field.relationTo) }
    }
  }
  return null
}
