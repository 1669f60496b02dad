import type { User } from '../../../src/payload-types.ts'
import type { CollectionBeforeOperationHook } from 'payload'

import { refuseWeak } from '../../../src/access/passwords/refuseWeak.ts'
import { noteSettingPassword } from '../login/isSettingPassword.ts'

/**
 * The password set by the link of a mail is held to the same rules: Payload hashes it before any
 * other hook sees it.
 */
export const checkResetPassword: CollectionBeforeOperationHook<'users'> = async (hook) => {
  const { args, operation, req } = hook
  if (operation !== 'login' && operation !== 'resetPassword') return args
  noteSettingPassword(req, operation === 'resetPassword')
  if (operation === 'login') return args
  const { password, token } = args.data as { password?: unknown; token?: unknown }
  if (typeof password !== 'string' || typeof token !== 'string' || token === '') return args
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    req,
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
  })
  // What is wrong with a token that nobody has is said by Payload.
  if (account) await refuseWeak(password, account, req)
  return args
}
