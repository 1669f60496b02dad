import type { Attachment } from '../../../src/payload-types.ts'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { fieldMessage } from '../../../src/access/fieldMessage.ts'
import { type ErrorCode } from '../../../src/domain/errors.ts'
import { languageOf } from '../../../src/domain/languageOf.ts'
import { isImageKind } from '../../../src/files/accept/kinds.ts'
import { alternatives } from '../alternatives.ts'

/**
 * What is public can be read by those who do not see (Luật Người khuyết tật 51/2010, Đ.43): a
 * picture has a description unless it is decoration, a scan says in words what it is about. A
 * draft may lack both.
 */
export const checkAlternatives: CollectionBeforeChangeHook<Attachment> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const doc = { ...originalDoc, ...data }
  const missing: ['alt' | 'summary', ErrorCode][] = []
  if (isImageKind(doc.kind) && !doc.decorative && !doc.alt?.trim()) {
    missing.push(['alt', 'CP_FILE_ALT_MISSING'])
  }
  if (doc.hasTextLayer === false && !doc.summary?.trim()) {
    missing.push(['summary', 'CP_FILE_SCAN_SUMMARY'])
  }
  if (missing.length === 0) return data
  const language = languageOf(req.i18n)
  const errors = missing.map(([path, code]) => {
    const { label } = alternatives[path]
    return { label: label[language], message: fieldMessage(code, req, { label }), path }
  })
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}
