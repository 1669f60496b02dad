import type { User } from '../../../src/payload-types.ts'
import type { CollectionAfterLoginHook } from 'payload'

import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { startSession } from '../../../src/access/sessions/startSession.ts'
import { isSettingPassword } from '../login/isSettingPassword.ts'
import { sessionWanted } from '../login/sessionWanted.ts'

/**
 * Writes down the session that a login begins: without this its token is worth nothing. Setting a
 * password by mail ends all there are instead.
 */
export const beginSession: CollectionAfterLoginHook<User> = async ({ req, user: { id } }) => {
  const sid = sessionWanted(req)
  if (isSettingPassword(req)) {
    await endSessions(req.payload, { account: { equals: id } }, req)
  } else if (sid) {
    const hasSecondFactor = req.context.hasSecondFactor === true
    await startSession(req, { account: id, hasSecondFactor, sid })
    await req.payload.db.updateOne({
      collection: 'users',
      data: { lastLoginAt: new Date().toISOString() },
      options: { atomic: true },
      req,
      where: { id: { equals: id } },
    })
  }
}
