import type { AfterErrorHook, CollectionSlug, PayloadRequest } from 'payload'

import { record } from '../record.ts'
import { recordRefusal } from '../recordRefusal.ts'
import { type Attempt, attemptIn, forgetAttempt } from './attempt.ts'
import { withinBounds } from './bounds.ts'
import { accountWith } from './recordLogins.ts'
import { whatWasTried } from './whatWasTried.ts'

/**
 * A login that failed stands in the installation's chain, whether the address has an account or
 * not: where it stands tells nothing.
 */
export const recordFailedLogin: AfterErrorHook = async ({ req }) => {
  const attempt = attemptIn(req)
  if (!attempt) return
  forgetAttempt(req)
  const { address, collection, operation } = attempt
  try {
    const account = await accountWith(req, collection, address)
    const id = account ? String(account.id) : undefined
    await withinBounds(req, () => recordFailure(req, attempt, id), id)
    const lockedUntil = account?.lockUntil ? new Date(account.lockUntil as string) : null
    if (operation === 'login' && id && lockedUntil && lockedUntil > new Date()) {
      await recordLock(req, collection, id, lockedUntil.toISOString())
    }
  } catch (err) {
    // The answer to the caller stays what it was.
    req.payload.logger.error({ err, msg: 'A failed log-in could not be recorded.' })
  }
}

async function recordFailure(req: PayloadRequest, attempt: Attempt, id?: string): Promise<void> {
  const { collection, operation } = attempt
  await recordRefusal(req, {
    action: operation === 'login' ? 'loginFailed' : 'passwordReset',
    collection,
    details: whatWasTried(req, attempt),
    docId: id,
    tenant: null,
  })
}

/** However much else is tried: that an account was locked is always told, once for each lock. */
async function recordLock(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  until: string,
): Promise<void> {
  await record(req, {
    action: 'accountLocked',
    collection,
    details: { until },
    docId: id,
    // The key is that of the lock: attempts during it do not tell of it again.
    idempotencyKey: `lock ${id} ${until}`,
    tenant: null,
  })
}
