import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

import { errors, errorSentence } from '../../src/domain/errors.ts'
import { findReferences } from './findReferences.ts'

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
  const list = names.join(', ') + (total > names.length ? ', …' : '')
  const code = 'CP_REFERENCE_IN_USE'
  const sentence = errorSentence(code, { count: String(total), list })
  const message = req.i18n?.language === 'en' ? sentence.en : sentence.vi
  throw new InUseError(message, errors[code].status, { code, sentence, usedBy: found }, true)
}

/** Told apart by its name in logs. */
class InUseError extends APIError {}
