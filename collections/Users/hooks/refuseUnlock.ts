import type { User } from '../../../src/payload-types.ts'
import type { CollectionBeforeOperationHook } from 'payload'

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
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    req,
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  if (!account || !administersWholly(account, req)) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  return args
}
