import type { Payload } from 'payload'

import { idleAccounts } from './idleAccounts.ts'

/**
 * Disables accounts because nobody used them; administrators see the reason in the list. One that
 * cannot be changed does not keep the others.
 * @throws what went wrong with each that is still enabled
 */
export async function disableIdle(payload: Payload, ids: string[]): Promise<void> {
  const failures: unknown[] = []
  for (const id of ids) {
    try {
      await payload.update({
        collection: 'users',
        context: { isIdle: true },
        data: { disabled: true },
        depth: 0,
        id,
        overrideAccess: true,
        req: { payload },
      })
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Idle accounts are still enabled')
}

/** The daily round. */
export async function disableIdleAccounts(payload: Payload): Promise<void> {
  const ids = await idleAccounts(payload)
  await disableIdle(payload, ids)
  if (ids.length > 0)
    payload.logger.info(`Disabled ${ids.length} account(s) nobody used for 45 days`)
}
