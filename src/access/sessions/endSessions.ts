import type { Payload, PayloadRequest, Where } from 'payload'

/**
 * Ends sessions for good: the tokens that people still hold are refused from the next request on.
 * One by one: a change of many at once only counts what it could not change.
 */
export async function endSessions(
  payload: Payload,
  which: Where,
  req?: PayloadRequest,
): Promise<number> {
  const own = {
    collection: 'account-sessions',
    depth: 0,
    overrideAccess: true,
    req: req ?? { payload },
  } as const
  const { docs } = await payload.find({
    ...own,
    limit: 0,
    pagination: false,
    select: {},
    where: { and: [which, { endedAt: { exists: false } }] },
  })
  const data = { endedAt: new Date().toISOString() }
  for (const { id } of docs) await payload.update({ ...own, data, id })
  return docs.length
}
