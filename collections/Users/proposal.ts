import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The same request, which adds proposed roles to an account and changes nothing else of it. */
export function asProposal(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, isProposal: true }
  return own
}

export function isProposal({ context }: PayloadRequest): boolean {
  return context.isProposal === true
}
