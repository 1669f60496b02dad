import type { Place } from '../act.ts'

import { giveUp, markedBy, markOf } from './marks.ts'

/** What is taken down takes along the files that nothing else public shows. */
export async function hideFiles({ collection, doc, req }: Place): Promise<void> {
  const mark = markOf(collection.slug, doc.id)
  for (const file of await markedBy(req, mark)) await giveUp(req, file, mark)
}
