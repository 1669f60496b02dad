import type { Doc } from './act.ts'
import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { findPlace } from './findPlace.ts'

/** What was once handed in is kept: only an own draft that nobody else has seen is a slip. */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user) return
  const place = await findPlace(req, { id: String(id), slug: collection.slug })
  if (place) refuseSubmitted(place.doc, req)
}

/** @throws CodedError where others have seen the piece */
export function refuseSubmitted(doc: Doc, req: PayloadRequest): void {
  if (wasSubmitted(doc)) throw codedError('CP_WORKFLOW_SUBMITTED', { req })
}

export const wasSubmitted = ({ workflow }: Doc): boolean => Boolean(workflow?.submittedBy)
