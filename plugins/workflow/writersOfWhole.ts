import type { Place } from './act.ts'

import { partsOf, shownBy } from './contentHash.ts'
import { writersOfFile } from './files/writersOfFile.ts'
import { writersOf } from './writers.ts'

/** Who wrote a part of the version in work, or of what is published with it: tasks, words of files. */
export async function writersOfWhole({ collection, doc, req }: Place): Promise<string[]> {
  const parts = await partsOf(collection.slug, doc.id, req)
  const ofParts = parts
    .filter((part) => part.doc._status !== 'published')
    .flatMap((part) => writersOf(part.doc))
  const ofFiles: string[] = []
  for (const file of await shownBy([{ config: collection, doc }, ...parts], req)) {
    ofFiles.push(...(await writersOfFile(req, file)))
  }
  return [...new Set([...writersOf(doc), ...ofParts, ...ofFiles])]
}
