import type { Shows } from '../../../src/db/upgrade/markShownFiles.ts'
import type { CollectionAfterChangeHook } from 'payload'

import { filesIn } from '../../../src/fields/filesIn.ts'
import { giveUp, markedBy, markOf, show } from './marks.ts'

/**
 * A file is public while something public shows it. What becomes public makes the files it shows
 * public, in the same transaction, and gives up those it showed before; what is public by saving
 * does so at every save.
 */
const showAndGiveUp: CollectionAfterChangeHook = async (hook) => {
  const { collection, data, doc, previousDoc, req } = hook
  const { drafts } = (collection.versions || {}) as { drafts?: unknown }
  // `doc` holds only some fields where the caller asked for a few.
  const isPublic = drafts ? data._status === 'published' && doc._status !== 'draft' : true
  if (!isPublic) return doc
  const whole = { ...previousDoc, ...doc, ...data } as Record<string, unknown>
  const mark = markOf(collection.slug, String(doc.id))
  const shown = new Set(filesIn(collection.flattenedFields, whole).map(({ id }) => id))
  const before = await markedBy(req, mark)
  for (const id of shown) await show(req, id, mark)
  for (const file of before) if (!shown.has(file.id)) await giveUp(req, file, mark)
  return doc
}

/** With its rule beside it, for rows from before there was one (src/db/upgrade). */
export const showFiles: CollectionAfterChangeHook & Shows = Object.assign(showAndGiveUp, {
  shows: { filesIn, markOf },
})
