import type { Sentence } from '../../src/domain/errors.ts'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { codedError } from '../../src/access/codedError.ts'
import { findReferences, type Reference } from './findReferences.ts'
import { remedyFor } from './remedies.ts'
import { visibleTo } from './visibleTo.ts'

/**
 * Deleting something in use answers 409 and who uses it, as far as the asker may know; retiring it
 * is the way.
 */
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

/** @throws CodedError CP_REFERENCE_IN_USE where anything points to it */
export async function refuseIfUsed(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<void> {
  const { found, total } = await findReferences(req, collection, id)
  if (found.length === 0) return
  const visible = await visibleTo(req, found)
  const list = { en: listOf(visible, total, 'en'), vi: listOf(visible, total, 'vi') }
  const isOld = found.every(({ onlyInOlderVersion }) => onlyInOlderVersion)
  throw codedError('CP_REFERENCE_IN_USE', {
    details: { usedBy: visible },
    req,
    values: { count: String(total), list, remedy: remedyFor(collection, isOld) },
  })
}

const inOlderVersion: Sentence = {
  en: ' (a version that was public before)',
  vi: ' (phiên bản đã công khai trước đây)',
}
const unseen: Sentence = {
  en: 'what you are not shown',
  vi: 'nội dung mà bạn không có quyền xem',
}
const mostNamed = 5

function listOf(found: Reference[], total: number, language: keyof Sentence): string {
  const names = found
    .slice(0, mostNamed)
    .map(
      ({ onlyInOlderVersion, title }) =>
        `“${title}”${onlyInOlderVersion ? inOlderVersion[language] : ''}`,
    )
  if (names.length === 0) return unseen[language]
  const others = total - names.length
  const more = { en: ` and ${others} more`, vi: ` và ${others} mục khác` }
  return names.join(', ') + (others > 0 ? more[language] : '')
}
