import type { User } from '../../../src/payload-types.ts'
import { incrementLoginAttempts, type Payload } from 'payload'

/** A wrong code counts like a wrong password: five of either lock the account. */
export async function countWrongTry(payload: Payload, id: string): Promise<void> {
  const account = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!account) return
  const collection = payload.collections.users.config
  await incrementLoginAttempts({ collection, payload, user: account })
}
