import type { CollectionBeforeOperationHook } from 'payload'

import { accountAt } from '../../../src/access/accountAt.ts'
import { administersWholly } from '../../../src/access/accounts.ts'
import { codedError } from '../../../src/access/codedError.ts'

/**
 * A lock keeps somebody from guessing on: only who may give everything that the account is takes it
 * off. The answer is the one about an account that is not there.
 */
export const refuseUnlock: CollectionBeforeOperationHook<'users'> = async (hook) => {
  const { args, overrideAccess, req } = hook
  const operation = hook.operation as string
  if (operation !== 'unlock' || overrideAccess) return args
  const { email } = (args as { data: { email: string } }).data
  const account = await accountAt(req, email)
  if (!account || !administersWholly(account, req)) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  return args
}
