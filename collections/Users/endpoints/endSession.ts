import type { PayloadHandler } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'

/** DELETE …/sessions/:id — ends one of one's own sessions; another's looks like none (404). */
export const endSession: PayloadHandler = async (req) => {
  const { id } = whoAsks(req)
  const { id: asked } = req.routeParams as { id: string }
  const session = { id: { equals: asked } }
  const ended = await endSessions(req.payload, { and: [session, { account: { equals: id } }] }, req)
  if (ended === 0) throw codedError('CP_NOT_FOUND', { req })
  return Response.json({ ended })
}
