import type { PayloadRequest } from 'payload'

import { besideRestoring } from './besideRestoring.ts'

/**
 * The same request, whose writes to tasks are part of an act on their plan (its publication).
 * The mark stays with this one: what else the request does is not part of the act.
 */
export function inActOnPlan(req: PayloadRequest): PayloadRequest {
  const own = besideRestoring(req)
  own.context.isActOnPlan = true
  return own
}

export function isActOnPlan({ context }: PayloadRequest): boolean {
  return context.isActOnPlan === true
}
