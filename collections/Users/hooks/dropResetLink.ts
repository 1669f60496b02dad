import type { User } from '../../../src/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'

/** A link that was mailed before does not set the password of an account that has changed since. */
export const dropResetLink: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const isOther = data.email !== undefined && data.email !== originalDoc?.email
  if (typeof data.password !== 'string' && !isOther) return data
  return { ...data, resetPasswordExpiration: null, resetPasswordToken: null }
}
