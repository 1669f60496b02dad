import type { PayloadRequest } from 'payload'

type User = PayloadRequest['user']
const mark = '_lacksSecondFactor'

/** Is this a session that may do nothing but set up the second factor its account needs? */
export const lacksSecondFactor = (user: User): boolean =>
  (user as null | Record<string, unknown>)?.[mark] === true

/** The user of such a session: has no role anywhere until there is a second factor. */
export const withoutRights = <U extends object>(user: U): U => ({
  ...user,
  memberships: [],
  [mark]: true,
})
