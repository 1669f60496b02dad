import type { PayloadHandler } from 'payload'

import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { sessionsElsewhere } from '../../../src/access/sessions/sessionsElsewhere.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'

/** DELETE …/sessions — ends every session of one's own but this one. */
export const endOtherSessions: PayloadHandler = async (req) => {
  const others = sessionsElsewhere(whoAsks(req))
  return Response.json({ ended: await endSessions(req.payload, others, req) })
}
