import type { CollectionAfterChangeHook } from 'payload'

import { runningDelegations } from '../../../src/access/runningDelegations.ts'

/** Who was head, and gave the rights of one to somebody, may be head no more. */
export const forgetDelegations: CollectionAfterChangeHook = async ({ doc, req }) => {
  await runningDelegations.forget(req)
  return doc
}
