import type { Attachment } from '../../payload-types.ts'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { sniffFile } from '../accept/sniffFile.ts'
import { isReadable, type Reading } from './reading.ts'
import { readInProcess } from './readInProcess.ts'
import { type ReadFacts, saveReading } from './saveReading.ts'

/** What the clerk is told of a scan; kept beside the file. */
const scanWithoutText = {
  code: 'scanWithoutText',
  message: 'Bản scan không có chữ đọc được. Hãy ghi nội dung chính vào ô “Nội dung chính”.',
}

/**
 * Reads the text of an attachment's file and stores it beside the file. Can be repeated at any
 * time; an attachment that is gone by now is left alone.
 */
export async function readAttachment(payload: Payload, id: string): Promise<void> {
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
  const folder = payload.collections.attachments.config.upload.staticDir ?? 'attachments'
  const file = path.resolve(folder, path.basename(attachment.filename ?? ''))
  const kind = attachment.kind ?? (await kindOf(file))
  const facts = isReadable(kind) ? factsOf(await readInProcess(file, kind)) : nothingToRead
  await saveReading(payload, id, { ...facts, kind })
}

const nothingToRead: ReadFacts = { extraction: { status: 'none' } }

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
    warnings: hasTextLayer === false ? [{ ...scanWithoutText, id: newRowId() }] : [],
  }
}

/** Payload gives rows their id in an operation, which this is not. */
function newRowId(): string {
  return randomBytes(12).toString('hex')
}

/** Of a file that an older release took, without looking what it is. */
async function kindOf(file: string): Promise<Attachment['kind']> {
  try {
    return (await sniffFile(await readFile(file))).kind
  } catch {
    return null
  }
}
