import type { CollectionBeforeOperationHook } from 'payload'

import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'

/**
 * A lock that is over is taken off before a login is judged. Payload does so with the first wrong
 * password, and with every one of those that come at the same moment: none of them would count.
 */
export const forgetOldLock: CollectionBeforeOperationHook<'users'> = async (hook) => {
  const { args, operation, req } = hook
  if (operation !== 'login') return args
  const { email } = args.data as { email?: unknown }
  if (typeof email !== 'string') return args
  await req.payload.db.updateOne({
    collection: 'users',
    data: { lockUntil: null, loginAttempts: 0 },
    options: { atomic: true },
    where: {
      and: [
        { email: { equals: accountAddress(email) } },
        { lockUntil: { less_than_equal: new Date().toISOString() } },
      ],
    },
  })
  return args
}
