import type { CollectionAfterLoginHook } from 'payload'

import { startSession } from '../../../src/access/sessions/startSession.ts'
import { isSettingPassword } from '../login/isSettingPassword.ts'

type Account = { id: string; sessions?: { id: string }[] }

/** Writes the session down that Payload has just made. Without this its token is worth nothing. */
export const beginSession: CollectionAfterLoginHook = async ({ req, user }) => {
  const { id, sessions = [] } = user as unknown as Account
  const sid = sessions.at(-1)?.id
  if (!sid || isSettingPassword(req)) return user
  await startSession(req, {
    account: id,
    hasSecondFactor: req.context.hasSecondFactor === true,
    sid,
  })
  await req.payload.db.updateOne({
    collection: 'users',
    data: { lastLoginAt: new Date().toISOString() },
    options: { atomic: true },
    req,
    where: { id: { equals: id } },
  })
  return user
}
