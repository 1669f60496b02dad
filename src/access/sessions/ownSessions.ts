import type { AccountSession } from '../../payload-types.ts'
import type { PayloadRequest } from 'payload'

import { sessionEndsAt } from '../../domain/accounts/idleSession.ts'
import { isPrivilegedToday } from '../isPrivilegedToday.ts'
import { activeSince } from './noteActivity.ts'
import { whoAsks } from './whoAsks.ts'

/** One's own sessions that would still be let in, the latest first. */
export async function ownSessions(req: PayloadRequest): Promise<AccountSession[]> {
  const user = whoAsks(req)
  const { docs } = await req.payload.find({
    collection: 'account-sessions',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-startedAt',
    where: { and: [{ account: { equals: user.id } }, { endedAt: { exists: false } }] },
  })
  const privileged = await isPrivilegedToday(req)
  return docs.flatMap((session) => {
    const active = activeSince(req.payload, session)
    if (Date.now() >= sessionEndsAt(active, privileged)) return []
    return [{ ...session, lastActiveAt: new Date(active).toISOString() }]
  })
}
