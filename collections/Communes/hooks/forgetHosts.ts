import type { CollectionAfterChangeHook } from 'payload'

import { forgetCommunes } from '../../../src/access/hostCommunes.ts'

/** Hosts and predecessors may have changed: what the public sees is worked out anew. */
export const forgetHosts: CollectionAfterChangeHook = ({ doc, req }) => {
  forgetCommunes(req.payload)
  return doc
}
