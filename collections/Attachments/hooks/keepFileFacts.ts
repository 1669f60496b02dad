import type { Attachment } from '../../../src/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'

/** What is true of the file whoever edits its record, and what was read out of it. */
const facts = [
  'charset',
  'entries',
  'extraction',
  'filesize',
  'hasTextLayer',
  'heldBy',
  'height',
  'holders',
  'kind',
  'mimeType',
  'originalName',
  'pages',
  'sha256',
  'shownBy',
  'text',
  'uploadedSha256',
  'width',
] as const satisfies readonly (keyof Attachment)[]

/**
 * The file never changes, so neither does what is known of it: every save takes it from the live
 * row, where the reading job writes, and not from an older version or from what was sent.
 */
export const keepFileFacts: CollectionBeforeChangeHook<Attachment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const main = await req.payload.db.findOne<Attachment>({
    collection: 'attachments',
    req,
    where: { id: { equals: originalDoc.id } },
  })
  if (!main) return data
  return { ...data, ...Object.fromEntries(facts.map((name) => [name, main[name]])) }
}
