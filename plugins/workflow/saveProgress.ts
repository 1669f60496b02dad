import type { Doc, Place } from './act.ts'

import { storeLive } from './storeLive.ts'

/**
 * Changes what the public reads of a part (a task) at once and, where a newer draft of it is in
 * work, that draft as well, so that its publication takes nothing back.
 * @param changesOf what changes in the live version, and in the draft
 */
export async function saveProgress(place: Place, changesOf: (item: Doc) => object): Promise<void> {
  const { doc, live } = place
  if (!live) throw new Error(`${place.collection.slug} ${doc.id} is not public`)
  await storeLive(place, { ...changesOf(live) }, { ...changesOf(doc) })
}
