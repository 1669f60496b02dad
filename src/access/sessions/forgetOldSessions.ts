import type { Payload } from 'payload'

const keptMs = 30 * 24 * 60 * 60 * 1000

/** Where somebody was logged in is nobody's business a month later (addresses are personal data). */
export async function forgetOldSessions(payload: Payload): Promise<void> {
  await payload.delete({
    collection: 'account-sessions',
    depth: 0,
    overrideAccess: true,
    req: { payload },
    where: { lastActiveAt: { less_than: new Date(Date.now() - keptMs).toISOString() } },
  })
}
