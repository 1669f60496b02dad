import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The same request, in which somebody has shown the own password and may change it. */
export function asOwner(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, isOwner: true }
  return own
}

export const isOwner = ({ context }: PayloadRequest): boolean => context.isOwner === true
