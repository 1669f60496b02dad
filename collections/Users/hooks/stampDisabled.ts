import type { User } from '../../../src/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'

/** Notes why an account is disabled, and since when the days of an enabled one count anew. */
export const stampDisabled: CollectionBeforeChangeHook<User> = ({ context, data, originalDoc }) => {
  const was = originalDoc?.disabled === true
  const is = data.disabled === undefined ? was : data.disabled === true
  if (is === was) return data
  if (!is) return { ...data, disabledReason: null, enabledAt: new Date().toISOString() }
  return { ...data, disabledReason: context.isIdle === true ? 'idle' : 'administrator' }
}
