import type { Place } from './act.ts'

import { idOf } from '../../src/domain/idOf.ts'
import { partsOf, shownBy } from './contentHash.ts'
import { writersOfFile } from './files/writersOfFile.ts'
import { isUrgentUnseen } from './isUrgentUnseen.ts'
import { writersOf } from './writers.ts'

/** Did who asks write a part of the version in work, or of what is published with it? */
export async function hasWritten(place: Place): Promise<boolean> {
  const { collection, doc, live, req } = place
  const id = req.user?.id
  if (id === undefined) return false
  const urgentBy = isUrgentUnseen(place) ? live?.workflow?.urgentBy : undefined
  const parts = await partsOf(collection.slug, doc.id, req)
  const ofParts = parts
    .filter((part) => part.doc._status !== 'published')
    .flatMap((part) => [idOf(part.doc.createdBy), idOf(part.doc.updatedBy)])
  if ([...writersOf(doc), ...ofParts, idOf(urgentBy)].includes(id)) return true
  for (const file of await shownBy([{ config: collection, doc }, ...parts], req)) {
    if ((await writersOfFile(req, file)).includes(id)) return true
  }
  return false
}
