import type { User } from '../../../src/payload-types.ts'
import type { CollectionBeforeValidateHook } from 'payload'

import { refuseWeak } from '../../../src/access/passwords/refuseWeak.ts'

/** A new password, by whoever sets it, is not short, not common and not the name of its owner. */
export const checkPassword: CollectionBeforeValidateHook<User> = async (hook) => {
  const { data, originalDoc, req } = hook
  const password = (data as undefined | { password?: unknown })?.password
  if (typeof password === 'string') await refuseWeak(password, { ...originalDoc, ...data }, req)
  return data
}
