import type { Attachment } from '../../../src/payload-types.ts'
import type { CollectionAfterChangeHook } from 'payload'

import { readingQueue } from '../../../src/files/reading/readingTask.ts'

/** Has the text of a new file read, after and only if the upload is committed. */
export const queueReading: CollectionAfterChangeHook<Attachment> = async ({
  data,
  doc,
  operation,
  req,
}) => {
  // `doc` holds only some fields where the caller asked for a few.
  const { extraction } = { ...data, ...doc }
  if (operation !== 'create' || extraction?.status !== 'pending') return doc
  await req.payload.jobs.queue({
    input: { attachment: doc.id },
    queue: readingQueue,
    req,
    task: 'readAttachment',
  })
  return doc
}
