import type { PayloadHandler, PayloadRequest } from 'payload'

import { isPrivilegedToday } from '../../../src/access/isPrivilegedToday.ts'
import { needsSecondFactor } from '../../../src/access/secondFactor/needsSecondFactor.ts'
import { hasSecondFactor } from '../../../src/access/secondFactor/secondFactorOf.ts'
import { lacksSecondFactor } from '../../../src/access/sessions/lacksSecondFactor.ts'
import { liveSession } from '../../../src/access/sessions/liveSession.ts'

type Asking = NonNullable<PayloadRequest['user']> & { _sid?: string }

/**
 * GET …/session → when one's session ends by itself, for the warning of the admin. Asked in the
 * background (`X-Portal-Background`) it is no activity; without the header it prolongs the session.
 */
export const sessionState: PayloadHandler = async (req) => {
  const user: Asking | null = req.user
  if (!user?._sid) return Response.json({ state: 'ended' })
  const mustSetUp = lacksSecondFactor(user)
  const session = await liveSession(req.payload, {
    account: user.id,
    isBackground: true,
    isPrivileged: mustSetUp || (await isPrivilegedToday(req)),
    sid: user._sid,
  })
  if (!session) return Response.json({ state: 'ended' })
  return Response.json({
    endsInMs: session.endsAt - Date.now(),
    hasSecondFactor: await hasSecondFactor(req, user.id),
    needsSecondFactor: await needsSecondFactor(req),
    state: mustSetUp ? 'secondFactorMissing' : 'active',
  })
}
