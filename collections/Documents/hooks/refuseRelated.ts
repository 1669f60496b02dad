import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/** A document that replaces or amends another one is not deleted while it says so. */
export const refuseRelated: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const doc = await req.payload.findByID({
    collection: 'documents',
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: true,
    req,
    select: { relations: true },
    trash: true,
  })
  refuseIf(doc?.relations, req)
}

/** The same for the trash. */
export const refuseTrashingRelated: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.deletedAt && !originalDoc?.deletedAt) refuseIf(originalDoc?.relations, req)
  return data
}

function refuseIf(relations: unknown, req: PayloadRequest): void {
  if (Array.isArray(relations) && relations.length > 0) {
    throw codedError('CP_DOCUMENT_HAS_RELATIONS', { req })
  }
}
