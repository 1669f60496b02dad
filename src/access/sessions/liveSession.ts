import type { AccountSession } from '../../payload-types.ts'
import type { Payload } from 'payload'

import { sessionEndsAt } from '../../domain/accounts/idleSession.ts'
import { idOf } from '../../domain/idOf.ts'
import { endSessions } from './endSessions.ts'
import { activeSince, noteActivity } from './noteActivity.ts'

type Asked = {
  account: string
  /** A question of the admin itself (how long is left?) is no activity of a person. */
  isBackground: boolean
  isPrivileged: boolean
  sid: string
}

export type LiveSession = { endsAt: number; hasSecondFactor: boolean }

/**
 * A session that has neither ended nor been idle for too long; asking counts as activity. One that
 * was idle is ended for good: neither a refresh nor another role brings it back.
 */
export async function liveSession(payload: Payload, asked: Asked): Promise<LiveSession | null> {
  const session = await payload.db.findOne<AccountSession>({
    collection: 'account-sessions',
    where: { sid: { equals: asked.sid } },
  })
  if (!session || session.endedAt || idOf(session.account) !== asked.account) return null
  const lastActive = activeSince(payload, session)
  if (Date.now() >= sessionEndsAt(lastActive, asked.isPrivileged)) {
    await endSessions(payload, { sid: { equals: asked.sid } })
    return null
  }
  const active = asked.isBackground ? lastActive : await noteActivity(payload, session)
  return {
    endsAt: sessionEndsAt(active, asked.isPrivileged),
    hasSecondFactor: session.hasSecondFactor === true,
  }
}
