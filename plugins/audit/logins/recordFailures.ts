import type { AfterErrorHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { record } from '../record.ts'
import { recordRefusal } from '../recordRefusal.ts'
import { type Attempt, attemptOf } from './attempt.ts'
import { withinBounds } from './bounds.ts'
import { accountWith } from './recordLogins.ts'
import { whatWasTried } from './whatWasTried.ts'

/** Remembers that somebody tries to get in, in case it fails. */
export const noteAttempt: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, req } = hook
  const operation = hook.operation as string
  if (operation === 'login' || operation === 'resetPassword') {
    const { data } = args as { data?: { email?: unknown } }
    const attempt: Attempt = { address: data?.email, collection: collection.slug, operation }
    req.context.auditAttempt = attempt
  }
  return args
}

/**
 * A login that failed stands in the installation's chain, whether the address has an account or
 * not: where it stands tells nothing.
 */
export const recordFailedLogin: AfterErrorHook = async ({ req }) => {
  const attempt = attemptOf(req)
  if (!attempt) return
  delete req.context.auditAttempt
  try {
    await withinBounds(req, () => recordFailure(req, attempt))
  } catch (err) {
    // The answer to the caller stays what it was.
    req.payload.logger.error({ err, msg: 'A failed log-in could not be recorded.' })
  }
}

async function recordFailure(req: PayloadRequest, attempt: Attempt): Promise<void> {
  const { address, collection, operation } = attempt
  const account = await accountWith(req, collection, address)
  await recordRefusal(req, {
    action: operation === 'login' ? 'loginFailed' : 'passwordReset',
    collection,
    details: whatWasTried(req, attempt),
    docId: account ? String(account.id) : undefined,
    tenant: null,
  })
  const lockedUntil = account?.lockUntil ? new Date(account.lockUntil as string) : null
  if (operation === 'login' && account && lockedUntil && lockedUntil > new Date()) {
    const until = lockedUntil.toISOString()
    // The key is that of the lock: attempts during it do not tell of it again.
    await record(req, {
      action: 'accountLocked',
      collection,
      details: { until },
      docId: String(account.id),
      idempotencyKey: `lock ${String(account.id)} ${until}`,
      tenant: null,
    })
  }
}
