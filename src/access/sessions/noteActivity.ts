import type { AccountSession } from '../../payload-types.ts'
import type { Payload } from 'payload'

const minuteMs = 60 * 1000
const key = Symbol.for('commune-portal.activity')

/** Hangs on the Payload instance: Next bundles its own copy of this module. */
type Keeper = { [key]?: Map<string, number> }

/** Last activity by session, as this process saw it. */
function seenBy(payload: Payload): Map<string, number> {
  const keeper = payload as Keeper
  return (keeper[key] ??= new Map())
}

/** When this session was used last, by what the database and this process know. */
export function activeSince(payload: Payload, { lastActiveAt, sid }: AccountSession): number {
  return Math.max(Date.parse(lastActiveAt), seenBy(payload).get(sid) ?? 0)
}

/** Remembers that it is used now; written down at most once a minute, for the other nodes. */
export async function noteActivity(payload: Payload, session: AccountSession): Promise<number> {
  const now = Date.now()
  const { lastActiveAt, sid } = session
  seenBy(payload).set(sid, now)
  if (now - Date.parse(lastActiveAt) < minuteMs) return now
  try {
    await payload.db.updateOne({
      collection: 'account-sessions',
      data: { lastActiveAt: new Date(now).toISOString() },
      options: { atomic: true },
      where: { and: [{ sid: { equals: sid } }, { endedAt: { exists: false } }] },
    })
  } catch (err) {
    // A busy database is no reason to send somebody away; the next request writes it.
    payload.logger.warn({ err, msg: 'The activity of a session was not written down' })
  }
  return now
}

/** Called daily: what was not used for a day is not remembered any more. */
export function forgetOldActivity(payload: Payload): void {
  const seen = seenBy(payload)
  const dayAgo = Date.now() - 24 * 60 * minuteMs
  for (const [sid, active] of seen) if (active < dayAgo) seen.delete(sid)
}
