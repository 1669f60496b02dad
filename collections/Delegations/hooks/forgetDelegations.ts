import type { CollectionAfterChangeHook } from 'payload'

import { runningDelegations } from '../../../src/access/runningDelegations.ts'

/** It holds, or ends, from the next request on. */
export const forgetDelegations: CollectionAfterChangeHook = async ({ doc, req }) => {
  await runningDelegations.forget(req)
  return doc
}
