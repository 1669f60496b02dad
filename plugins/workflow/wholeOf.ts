import type { SanitizedCollectionConfig } from 'payload'

/** The field by which an item is part of another one, and whose. */
export function wholeOf({ flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>) {
  for (const field of flattenedFields) {
    if (field.type === 'relationship' && field.custom?.isPartOf === true) {
      return { name: field.name, slug: String(field.relationTo) }
    }
  }
  return null
}
