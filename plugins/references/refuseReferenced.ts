import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { findReferences } from './findReferences.ts'
import { remedyFor } from './remedies.ts'

/** Deleting something in use answers 409 and who uses it; retiring it is the way. */
export const refuseReferenced: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuseIfUsed(req, collection.slug, String(id))
}

/** The trash is a deletion that can be undone: the same holds for it. */
export const refuseTrashing: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  const isTrashing = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
  if (isTrashing) await refuseIfUsed(req, collection.slug, String(originalDoc?.id))
  return data
}

async function refuseIfUsed(req: PayloadRequest, collection: string, id: string): Promise<void> {
  const { found, total } = await findReferences(req, collection, id)
  if (found.length === 0) return
  const names = found.slice(0, 5).map(({ title }) => `“${title}”`)
  const others = total - names.length
  const list = {
    en: names.join(', ') + (others > 0 ? ` and ${others} more` : ''),
    vi: names.join(', ') + (others > 0 ? ` và ${others} mục khác` : ''),
  }
  throw codedError('CP_REFERENCE_IN_USE', {
    details: { usedBy: found },
    req,
    values: { count: String(total), list, remedy: remedyFor(collection) },
  })
}
