import type { Payload } from 'payload'

import { idleAccounts } from './idleAccounts.ts'

/** Disables accounts because nobody used them; administrators see the reason in the list. */
export async function disableIdle(payload: Payload, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await payload.update({
    collection: 'users',
    context: { isIdle: true },
    data: { disabled: true },
    depth: 0,
    overrideAccess: true,
    req: { payload },
    where: { id: { in: ids } },
  })
}

/** The daily round. */
export async function disableIdleAccounts(payload: Payload): Promise<void> {
  const ids = await idleAccounts(payload)
  await disableIdle(payload, ids)
  if (ids.length > 0)
    payload.logger.info(`Disabled ${ids.length} account(s) nobody used for 45 days`)
}
