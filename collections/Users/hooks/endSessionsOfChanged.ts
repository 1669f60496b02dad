import type { User } from '../../../src/payload-types.ts'
import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'

import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { sessionsElsewhere } from '../../../src/access/sessions/sessionsElsewhere.ts'

/**
 * What an account holds ends when it is disabled, and does not come back when it is enabled again.
 * With a new password all but the session that asks for it ends.
 */
export const endSessionsOfChanged: CollectionAfterChangeHook<User> = async (hook) => {
  const { doc, operation, previousDoc, req } = hook
  if (operation !== 'update') return doc
  const account: Where = { account: { equals: doc.id } }
  // What is answered may lack what decides here: who asks names the fields.
  const now = await req.payload.db.findOne<User>({
    collection: 'users',
    req,
    where: { id: { equals: doc.id } },
  })
  if (Boolean(now?.disabled) !== Boolean(previousDoc.disabled))
    await endSessions(req.payload, account, req)
  else if (now?.salt !== previousDoc.salt) {
    const others = sessionsElsewhere({ _sid: sessionOf(req, doc.id), id: doc.id })
    await endSessions(req.payload, others, req)
  }
  return doc
}

/** The session that changes its own account, or none. */
function sessionOf({ user }: PayloadRequest, account: string): string {
  const asking = user as null | { _sid?: string; id: unknown }
  return (asking?.id === account && asking._sid) || ''
}
