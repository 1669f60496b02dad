import type { CollectionBeforeChangeHook } from 'payload'

import { writersOf, writersWith } from './writers.ts'
import { writersOfSource } from './writersOfSource.ts'

type Data = Record<string, unknown>

/**
 * Who wrote a part (a task) since it was last public stays with it, wherever it goes: into another
 * plan, into a copy, out of an old version. Published with its plan, it has been approved.
 */
export const followPart: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  const isRestored = context.isRestoringVersion === true
  if (data._status === 'published' && !isRestored) return { ...data, writers: [] }
  const before = (operation === 'create' ? {} : originalDoc) as Data
  const known = before._status === 'published' ? [] : writersOf(before)
  const writers = writersWith(req, [...known, ...(await writersOfSource(collection, req))])
  return { ...data, writers }
}
