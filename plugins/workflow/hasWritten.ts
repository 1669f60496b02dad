import type { Place } from './act.ts'

import { idOf } from '../../src/domain/idOf.ts'
import { partsOf } from './contentHash.ts'
import { writersOf } from './followState.ts'

/** Did who asks write a part of the version in work, or of what is published with it? */
export async function hasWritten({ collection, doc, live, req }: Place): Promise<boolean> {
  const id = req.user?.id
  if (id === undefined) return false
  const urgentBy = live?.workflow?.urgentBy
  const parts = await partsOf(collection.slug, doc.id, req)
  const ofParts = parts
    .filter((part) => part.doc._status !== 'published')
    .flatMap((part) => [idOf(part.doc.createdBy), idOf(part.doc.updatedBy)])
  return [...writersOf(doc), ...ofParts, idOf(urgentBy)].includes(id)
}
