import type { FileKind } from './kinds.ts'
import type { ZipEntry } from './readZip.ts'
import { fileTypeFromBuffer } from 'file-type'
import { checkMp4 } from './checkMp4.ts'
import { checkPdf } from './checkPdf.ts'
import { refuseProgram } from './executables.ts'
import { RefusedFile } from './RefusedFile.ts'
import { refuseMixed } from './refuseMixed.ts'
import { compoundFileStart, sniffCompoundFile } from './sniffCompoundFile.ts'
import { type Charset, sniffText } from './sniffText.ts'
import { sniffZip } from './sniffZip.ts'

/** What the bytes are. Text has its character set, an archive the list of what it holds. */
export type Sniffed = { charset?: Charset; entries?: ZipEntry[]; kind: FileKind }

const zip = Buffer.from('PK\x03\x04', 'latin1')
const pdf = Buffer.from('%PDF-', 'latin1')
const gzip = Buffer.from('1f8b', 'hex')
const media: Record<string, FileKind> = {
  jpg: 'jpg',
  mp3: 'mp3',
  mp4: 'mp4',
  png: 'png',
  webp: 'webp',
}

/**
 * Finds the kind of a file from its bytes alone; its name and what the browser says are not asked.
 * A table in text (CSV) is text like any other.
 * @throws RefusedFile with the reason when it is none of the kinds, or holds what is not accepted
 */
export async function sniffFile(bytes: Buffer): Promise<Sniffed> {
  if (bytes.length === 0) throw new RefusedFile('CP_FILE_EMPTY')
  refuseProgram(bytes.subarray(0, 16))
  if (startsWith(bytes, zip)) return sniffZip(bytes)
  if (startsWith(bytes, compoundFileStart)) return { kind: sniffCompoundFile(bytes) }
  if (startsWith(bytes, pdf)) {
    refuseMixed(bytes)
    await checkPdf(bytes)
    return { kind: 'pdf' }
  }
  const charset = await sniffText(bytes)
  refuseMixed(bytes)
  if (charset) return { charset, kind: 'txt' }
  // To name what is in it would mean to unpack it.
  if (startsWith(bytes, gzip)) throw notAllowed('application/gzip')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const kind = media[found?.ext ?? '']
  if (!kind) throw notAllowed(found?.mime ?? '?')
  if (kind === 'mp4') checkMp4(bytes)
  return { kind }
}

function notAllowed(found: string): RefusedFile {
  return new RefusedFile('CP_FILE_TYPE_NOT_ALLOWED', { found })
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic)
}
