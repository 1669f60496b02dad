import type { Attachment } from '../../payload-types.ts'
import type { ReadFacts } from './saveReading.ts'
import { access } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { isReadable, limits, type Reading } from './reading.ts'
import { readInProcess } from './readInProcess.ts'

/** Where the file of an attachment lies. */
export function storedFile(payload: Payload, { filename }: Pick<Attachment, 'filename'>): string {
  const folder = payload.collections.attachments.config.upload.staticDir ?? 'attachments'
  return path.resolve(folder, path.basename(filename ?? ''))
}

/** Does the file of an attachment lie there? */
export async function isStored(
  payload: Payload,
  attachment: Pick<Attachment, 'filename'>,
): Promise<boolean> {
  return access(storedFile(payload, attachment)).then(
    () => true,
    () => false,
  )
}

/** Reads a stored file and says it in the fields of an attachment. */
export async function readFacts(
  file: string,
  kind: unknown,
  seconds = limits.seconds,
): Promise<ReadFacts> {
  if (!isReadable(kind)) return { extraction: { status: 'none' } }
  return factsOf(await readInProcess(file, kind, { ...limits, seconds }))
}

function factsOf(reading: Reading): ReadFacts {
  if ('failure' in reading) {
    return { extraction: { reason: reading.failure, status: 'failed' } }
  }
  const { hasTextLayer, isCut, pages, text } = reading
  return {
    extraction: { isCut, reason: null, status: 'done' },
    hasTextLayer,
    pages,
    text,
  }
}
