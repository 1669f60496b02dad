import type { PayloadRequest } from 'payload'

import { codedError } from '../codedError.ts'

type Asking = NonNullable<PayloadRequest['user']> & { _sid: string }

/**
 * The account whose session asks, for what everybody may do with their own account.
 * @throws when nobody is logged in, or somebody with a key instead of a session
 */
export function whoAsks(req: PayloadRequest): Asking {
  const user = req.user as Asking | null
  if (user?.collection !== 'users' || !user._sid) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  return user
}
