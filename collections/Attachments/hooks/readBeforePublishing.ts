import type { Attachment } from '../../../src/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'

import { readFacts, storedFile } from '../../../src/files/reading/readFacts.ts'

/** Other writers wait meanwhile; a file that takes longer is left to its job. */
const atMostSeconds = 5

/**
 * Whether a PDF is a scan decides what its publication needs (`checkAlternatives`), and the mark of
 * a secret keeps a file from it (`refuseSecret`). Who publishes one before its job has run waits
 * for the answer.
 */
export const readBeforePublishing: CollectionBeforeChangeHook<Attachment> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isUnread = data.extraction?.status === 'pending'
  if (operation !== 'update' || data._status !== 'published' || !isUnread) return data
  // Who only asks what a publication would lack does not wait for it.
  if (context.isRehearsal) return data
  const facts = await readFacts(
    storedFile(req.payload, { ...originalDoc, ...data }),
    data.kind,
    atMostSeconds,
  )
  return facts.extraction?.status === 'done' ? { ...data, ...facts } : data
}
