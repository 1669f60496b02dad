import type { CollectionAfterLogoutHook, Where } from 'payload'

import { endSessions } from '../../../src/access/sessions/endSessions.ts'

/**
 * Logging out ends the session for good; with `?allSessions=true` those elsewhere too. A key has none
 * and ends nothing.
 */
export const endSession: CollectionAfterLogoutHook = async ({ req }) => {
  const user = req.user as null | { _sid?: string; id: string }
  if (!user?._sid) return
  const isAll = req.searchParams?.get('allSessions') === 'true'
  const which: Where = isAll ? { account: { equals: user.id } } : { sid: { equals: user._sid } }
  await endSessions(req.payload, which, req)
}
