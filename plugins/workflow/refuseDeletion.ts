import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { findPlace } from './findPlace.ts'

/** What was once handed in is kept: only an own draft that nobody else has seen is a slip. */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (req.user) await refuseSubmitted(req, collection.slug, String(id))
}

async function refuseSubmitted(req: PayloadRequest, slug: CollectionSlug, id: string) {
  const place = await findPlace(req, { id, slug })
  if (place?.doc.workflow?.submittedBy) throw codedError('CP_WORKFLOW_SUBMITTED', { req })
}
