import type { User } from '../payload-types.ts'
import type { Payload } from 'payload'

import { OperatorError } from '../config/operatorError.ts'

/** @throws OperatorError when there is no account with this address */
export async function accountOf(payload: Payload, email: string): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { email: { equals: email.toLowerCase() } },
  })
  if (docs[0]) return docs[0]
  throw new OperatorError('--email', {
    en: `there is no account ${email}.`,
    vi: `không có tài khoản ${email}.`,
  })
}
