import type { AuditAction } from '../../../src/domain/audit/actions.ts'
import type {
  CollectionAfterForgotPasswordHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { commitTransaction, initTransaction } from 'payload'
import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'
import { chainsOf } from '../chainsOf.ts'
import { record } from '../record.ts'
import { titleOf } from '../titleOf.ts'
import { attemptIn } from './attempt.ts'

type Account = Record<string, unknown> & { id: number | string }
type Collection = Pick<SanitizedCollectionConfig, 'admin' | 'auth' | 'slug'>

/**
 * Somebody is in: told in the chain of every commune the account works for. Payload logs in who sets
 * a new password by the link of a mail; that is told as what it is.
 */
export const recordLogin: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const isReset = attemptIn(req)?.operation === 'resetPassword'
  await recordOf(req, isReset ? 'passwordReset' : 'login', collection, user)
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

/**
 * Payload unlocks an account in a transaction that it ends before it calls a hook. Here one is begun
 * before that, so that the row is there when the account is unlocked, and not otherwise.
 */
export const beginUnlock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation as string) === 'unlock') req.context.auditUnlock = await initTransaction(req)
  return args
}

export const recordUnlock: CollectionAfterOperationHook = async (hook) => {
  const { args, collection, req, result } = hook
  if ((hook.operation as string) !== 'unlock') return result
  const { data } = args as { data?: { email?: string } }
  const account = await accountWith(req, collection.slug, data?.email)
  if (account) await recordOf(req, 'accountUnlocked', collection, account)
  if (req.context.auditUnlock === true) await commitTransaction(req)
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
    where: { email: { equals: accountAddress(address) } },
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
