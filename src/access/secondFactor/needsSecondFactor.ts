import type { Payload, PayloadRequest } from 'payload'

import { isPrivilegedToday } from '../isPrivilegedToday.ts'
import { lacksSecondFactor } from '../sessions/lacksSecondFactor.ts'

/** Does this portal ask approvers and administrators for a second factor? */
export function asksForFactor({ config }: Payload): boolean {
  const { requireSecondFactor } = config.custom.communePortal as { requireSecondFactor: boolean }
  return requireSecondFactor
}

/** Does this portal ask a second factor of who asks? */
export async function needsSecondFactor(req: PayloadRequest): Promise<boolean> {
  if (!asksForFactor(req.payload)) return false
  return lacksSecondFactor(req.user) || isPrivilegedToday(req)
}
