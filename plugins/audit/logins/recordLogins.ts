import type { AuditAction } from '../../../src/domain/audit/actions.ts'
import type {
  CollectionAfterForgotPasswordHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { chainsOf } from '../chainsOf.ts'
import { record } from '../record.ts'
import { titleOf } from '../titleOf.ts'
import { attemptOf } from './attempt.ts'

type Account = Record<string, unknown> & { id: number | string }
type Collection = Pick<SanitizedCollectionConfig, 'admin' | 'auth' | 'slug'>

/**
 * Somebody is in: told in the chain of every commune the account works for. Payload asks this also
 * when a password was set by mail, which lets nobody in.
 */
export const recordLogin: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  if (attemptOf(req)?.operation === 'resetPassword') return user
  await recordOf(req, 'login', collection, user)
  return user
}

/** Somebody is out. Who asks with a key was never in. */
export const recordLogout: CollectionAfterLogoutHook = async ({ collection, req }) => {
  const user = req.user as null | { _strategy?: string }
  if (user && user._strategy !== 'api-key') await recordOf(req, 'logout', collection, user)
}

/** A mail with a link was sent. */
export const recordForgotPassword: CollectionAfterForgotPasswordHook = async ({
  args,
  collection,
}) => {
  const { data, req } = args as { data?: { email?: string }; req: PayloadRequest }
  const account = await accountWith(req, collection.slug, data?.email)
  if (account) await recordOf(req, 'passwordResetAsked', collection, account)
}

/** Payload has no hooks for these two; they are told of once they are done. */
export const recordResetAndUnlock: CollectionAfterOperationHook = async (hook) => {
  const { args, collection, req, result } = hook
  const operation = hook.operation as string
  if (operation === 'resetPassword') {
    const { user } = result as { user?: Account }
    if (user) await recordOf(req, 'passwordReset', collection, user)
  }
  if (operation === 'unlock' && result) {
    const { data } = args as { data?: { email?: string } }
    const account = await accountWith(req, collection.slug, data?.email)
    if (account) await recordOf(req, 'accountUnlocked', collection, account)
  }
  return result
}

/** The account with this address, as it was typed. */
export async function accountWith(
  req: PayloadRequest,
  collection: CollectionSlug,
  address: unknown,
): Promise<Account | null> {
  if (typeof address !== 'string' || address === '') return null
  return req.payload.db.findOne<Account>({
    collection,
    req,
    where: { email: { equals: address.toLowerCase().trim() } },
  })
}

async function recordOf(
  req: PayloadRequest,
  action: AuditAction,
  collection: Collection,
  account: object,
): Promise<void> {
  for (const tenant of chainsOf(collection, account)) {
    await record(req, {
      action,
      collection: collection.slug,
      docId: String((account as Account).id),
      tenant,
      title: titleOf(collection, account),
    })
  }
}
