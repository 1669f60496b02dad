import type { CollectionAfterChangeHook } from 'payload'

import { unitTree } from '../../../src/access/unitTree.ts'

/** What a unit is part of may have changed: who reaches what is worked out anew. */
export const forgetTree: CollectionAfterChangeHook = ({ doc, req }) => {
  unitTree.forget(req.payload)
  return doc
}
