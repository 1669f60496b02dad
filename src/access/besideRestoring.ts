import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request, to save something else while an old version of an item is restored. With
 * Payload's mark of a restoration such a save would empty every field it does not name.
 */
export function besideRestoring(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, isRestoringVersion: false }
  return own
}
