import type { PayloadHandler, Where } from 'payload'

import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'

/** DELETE …/sessions — ends every session of one's own but this one. */
export const endOtherSessions: PayloadHandler = async (req) => {
  const { _sid, id } = whoAsks(req)
  const others: Where = { and: [{ account: { equals: id } }, { sid: { not_equals: _sid } }] }
  return Response.json({ ended: await endSessions(req.payload, others, req) })
}
