import type { PayloadRequest } from 'payload'

import { isPrivileged } from '../../domain/accounts/isPrivileged.ts'
import { membershipsOf } from '../actor.ts'
import { lacksSecondFactor } from '../sessions/lacksSecondFactor.ts'

/** Does this portal ask a second factor of who asks? */
export function needsSecondFactor({ payload, user }: PayloadRequest): boolean {
  const options = payload.config.custom.communePortal as { requireSecondFactor: boolean }
  if (!options.requireSecondFactor) return false
  return lacksSecondFactor(user) || isPrivileged(membershipsOf(user).map(({ role }) => role))
}
