import type { CollectionBeforeChangeHook } from 'payload'

import { contentOf } from './contentOf.ts'

const maxLength = 500

/**
 * An entry without a title is called what its content is called on that day, and again when it is
 * given another content. The register keeps the name under which something was disclosed.
 */
export const fillTitle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as { content?: unknown; title?: string } | undefined
  const title: unknown = data.title === undefined ? before?.title : data.title
  const isTyped =
    Boolean(title) && (title !== before?.title || isSame(data.content, before?.content))
  if (isTyped) return data
  const content = await contentOf({ ...before, ...data }, req)
  return content?.title ? { ...data, title: content.title.slice(0, maxLength) } : data
}

/** A save that does not mention the content leaves it as it is. */
function isSame(content: unknown, before: unknown): boolean {
  return content === undefined || JSON.stringify(content) === JSON.stringify(before)
}
