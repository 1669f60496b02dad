import type { PayloadRequest } from 'payload'

import { isPrivileged } from '../domain/accounts/isPrivileged.ts'
import { ownAndDelegated } from './actor.ts'

/**
 * Does who asks approve or administer today, by a role or because the head has delegated it? Such
 * sessions end sooner, and need a second factor where the portal asks for one.
 */
export async function isPrivilegedToday(
  asking: Pick<PayloadRequest, 'payload' | 'user'>,
): Promise<boolean> {
  return isPrivileged((await ownAndDelegated(asking)).map(({ role }) => role))
}
