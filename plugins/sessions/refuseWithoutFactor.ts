import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { lacksSecondFactor } from '../../src/access/sessions/lacksSecondFactor.ts'

/** What anybody may do, logged in or not. */
const open = new Set(['forgotPassword', 'login', 'resetPassword'])

/**
 * Until its second factor is set up, a session that needs one reads its own account and nothing
 * else, by REST and GraphQL. (The admin's pages have no rights to show anything with.)
 */
export const refuseWithoutFactor: CollectionBeforeOperationHook = (hook) => {
  const { args, operation, req } = hook
  const asked = args as { currentDepth?: number; id?: unknown; overrideAccess?: boolean }
  if (!lacksSecondFactor(req.user) || req.payloadAPI === 'local') return args
  if (asked.overrideAccess === true || open.has(operation)) return args
  if (operation === 'read') {
    if (isOwnAccount(hook.collection.slug, asked.id, req.user?.id)) return args
    // What the account refers to (its communes) is read with it: nobody else says how deep it is.
    if (asked.currentDepth !== undefined) return args
  }
  throw codedError('CP_ACCOUNT_MFA_REQUIRED', { req })
}

const isOwnAccount = (slug: string, id: unknown, own: unknown) => slug === 'users' && id === own
