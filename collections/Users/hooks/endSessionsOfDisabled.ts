import type { User } from '../../../src/payload-types.ts'
import type { CollectionAfterChangeHook } from 'payload'

import { endSessions } from '../../../src/access/sessions/endSessions.ts'

/** What a disabled account holds ends at once, and does not come back when it is enabled again. */
export const endSessionsOfDisabled: CollectionAfterChangeHook<User> = async (hook) => {
  const { doc, previousDoc, req } = hook
  if (doc.disabled && !previousDoc.disabled) {
    await endSessions(req.payload, { account: { equals: doc.id } }, req)
  }
  return doc
}
