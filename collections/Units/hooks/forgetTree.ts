import type { CollectionAfterChangeHook } from 'payload'

import { unitTree } from '../../../src/access/unitTree.ts'

/** What a unit is part of may have changed: who reaches what is worked out anew. */
export const forgetTree: CollectionAfterChangeHook = async ({ doc, req }) => {
  await unitTree.forget(req)
  return doc
}
