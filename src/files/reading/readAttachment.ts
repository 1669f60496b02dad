import type { Attachment } from '../../payload-types.ts'
import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'

import { sniffFile } from '../accept/sniffFile.ts'
import { readFacts, storedFile } from './readFacts.ts'
import { limits } from './reading.ts'
import { saveReading } from './saveReading.ts'

/**
 * Reads the text of an attachment's file and stores it beside the file. Can be repeated at any
 * time; an attachment that is gone by now is left alone.
 */
export async function readAttachment(
  payload: Payload,
  id: string,
  seconds = limits.seconds,
): Promise<void> {
  const attachment = await payload.findByID({
    collection: 'attachments',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req: { payload },
    trash: true,
  })
  if (!attachment) return
  const file = storedFile(payload, attachment)
  const kind = attachment.kind ?? (await kindOf(file))
  await saveReading(payload, id, { ...(await readFacts(file, kind, seconds)), kind })
}

/** Of a file that an older release took, without looking what it is. */
async function kindOf(file: string): Promise<Attachment['kind']> {
  try {
    return (await sniffFile(await readFile(file))).kind
  } catch {
    return null
  }
}
