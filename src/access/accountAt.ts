import type { User } from '../payload-types.ts'
import type { PayloadRequest } from 'payload'

import { accountAddress } from '../domain/accounts/accountAddress.ts'

type Asking = Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>

/**
 * The account with this address, as somebody typed it; for the product itself, past every rule.
 * @param asking its transaction is read in, where it has one
 */
export const accountAt = (asking: Asking, typed: string): Promise<null | User> =>
  asking.payload.db.findOne<User>({
    collection: 'users',
    req: asking,
    where: { email: { equals: accountAddress(typed) } },
  })
