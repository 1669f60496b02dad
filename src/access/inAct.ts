import type { PayloadRequest } from 'payload'

import { besideRestoring } from './besideRestoring.ts'

/**
 * The same request, whose writes are part of an editorial act (plugins/workflow). The mark stays
 * with this one: what else the request does is a plain save.
 */
export function inAct(req: PayloadRequest): PayloadRequest {
  const own = besideRestoring(req)
  own.context.isAct = true
  return own
}

export function isAct({ context }: PayloadRequest): boolean {
  return context.isAct === true
}
