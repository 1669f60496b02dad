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
 * @param seconds whoever cannot wait as long as a file may take leaves it unread rather than failed:
 *   a file that could not be read may be published, and this one may still say what it is
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
  const facts = await readFacts(file, kind, seconds)
  if (facts.extraction?.reason === 'time' && seconds < limits.seconds) return
  await saveReading(payload, id, { ...facts, kind })
}

/** Of a file that an older release took, without looking what it is. */
async function kindOf(file: string): Promise<Attachment['kind']> {
  try {
    return (await sniffFile(await readFile(file))).kind
  } catch {
    return null
  }
}
