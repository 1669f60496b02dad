import type { Payload, PayloadRequest, Where } from 'payload'

/** Ends sessions for good: the tokens that people still hold are refused from the next request on. */
export async function endSessions(
  payload: Payload,
  which: Where,
  req?: PayloadRequest,
): Promise<number> {
  const { docs } = await payload.update({
    collection: 'account-sessions',
    data: { endedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req: req ?? { payload },
    where: { and: [which, { endedAt: { exists: false } }] },
  })
  return docs.length
}
