import type { PayloadRequest } from 'payload'
import { addressHeader } from '../../config/addressHeader.ts'
import { browserName } from '../../domain/accounts/browserName.ts'

type Begun = { account: string; hasSecondFactor: boolean; sid: string }

/** Writes down a new session; Payload's token for it counts only with this. */
export async function startSession(req: PayloadRequest, begun: Begun): Promise<void> {
  const now = new Date().toISOString()
  await req.payload.create({
    collection: 'account-sessions',
    data: {
      ...begun,
      address: req.headers?.get(addressHeader)?.slice(0, 60),
      browser: browserName(req.headers?.get('user-agent') ?? ''),
      lastActiveAt: now,
      startedAt: now,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
