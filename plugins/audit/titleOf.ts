import type { SanitizedCollectionConfig } from 'payload'

/** What an item is called in lists. */
export function titleOf(
  { admin }: Pick<SanitizedCollectionConfig, 'admin'>,
  item: object,
): null | string {
  const title = (item as Record<string, unknown>)[admin.useAsTitle ?? 'id']
  return typeof title === 'string' ? title : null
}
