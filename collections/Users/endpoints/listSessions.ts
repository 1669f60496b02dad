import type { PayloadHandler } from 'payload'

import { ownSessions } from '../../../src/access/sessions/ownSessions.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'

/** GET …/sessions → {docs}: where oneself is logged in. Never anybody else's. */
export const listSessions: PayloadHandler = async (req) => {
  const { _sid } = whoAsks(req)
  const docs = (await ownSessions(req)).map(
    ({ address, browser, hasSecondFactor, id, lastActiveAt, sid, startedAt }) => ({
      address: address ?? null,
      browser: browser ?? null,
      hasSecondFactor: hasSecondFactor === true,
      id,
      isCurrent: sid === _sid,
      lastActiveAt,
      startedAt,
    }),
  )
  return Response.json({ docs })
}
