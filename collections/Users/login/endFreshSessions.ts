import type { PayloadRequest } from 'payload'

import { accountAt } from '../../../src/access/accountAt.ts'
import { endSessions } from '../../../src/access/sessions/endSessions.ts'

const freshMs = 20 * 1000

/**
 * Of many passwords tried at once the right one may get in before the wrong ones are counted. More
 * of them than lock an account end the sessions that began in the seconds before.
 */
export async function endFreshSessions(req: PayloadRequest, email: string): Promise<void> {
  const { payload } = req
  const account = await accountAt({ payload }, email)
  const { lockTime, maxLoginAttempts } = payload.collections.users.config.auth
  const lockedAt = Date.parse(account?.lockUntil ?? '') - lockTime
  const isTooMany = (account?.loginAttempts ?? 0) > maxLoginAttempts
  if (!account || !isTooMany || Date.now() - lockedAt > freshMs) return
  const since = new Date(lockedAt - freshMs).toISOString()
  const fresh = { startedAt: { greater_than: since } }
  await endSessions(payload, { and: [{ account: { equals: account.id } }, fresh] })
}
