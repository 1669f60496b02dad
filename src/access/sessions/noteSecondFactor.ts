import type { PayloadRequest } from 'payload'

/** Notes in the book of sessions that one's own session has a second factor behind it, or no more. */
export async function noteSecondFactor(
  req: PayloadRequest,
  sid: string,
  hasSecondFactor: boolean,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'account-sessions',
    data: { hasSecondFactor },
    options: { atomic: true },
    req,
    where: { sid: { equals: sid } },
  })
}
