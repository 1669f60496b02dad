import { inflateSync } from 'node:zlib'

import { RefusedFile } from './RefusedFile.ts'

/** A script or a program as the action of a document, a page, a link or a form. */
const active = /\/S\s*\/(?:JavaScript|Launch)(?![A-Za-z])/
/** How much of the packed objects is looked through; what is more is left to the reader's program. */
const maxUnpacked = 16 * 1024 * 1024

/**
 * Looks for what a PDF would run, in the file itself and in its packed objects (object streams),
 * also where names are written with #-codes. Encrypted objects cannot be looked into.
 * @throws RefusedFile when the file has no end or runs something
 */
export function checkPdf(bytes: Buffer): void {
  const end = bytes.subarray(-1024).toString('latin1')
  if (!end.includes('%%EOF') || !end.includes('xref')) throw new RefusedFile('CP_FILE_BROKEN')
  for (const part of [bytes, ...packedObjects(bytes)]) {
    if (active.test(withoutCodes(part))) throw new RefusedFile('CP_FILE_ACTIVE_PDF')
  }
}

/** `/J#61vaScript` is the same name as `/JavaScript`. */
function withoutCodes(part: Buffer): string {
  return part
    .toString('latin1')
    .replace(/#([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function* packedObjects(bytes: Buffer): Generator<Buffer> {
  let left = maxUnpacked
  for (let at = bytes.indexOf('/ObjStm'); at >= 0 && left > 0; at = bytes.indexOf('/ObjStm', at)) {
    const keyword = bytes.indexOf('stream', at + 7)
    if (keyword < 0) return
    at = keyword + 6
    const start = at + (bytes[at] === 0x0d ? 2 : 1)
    const unpacked = unpack(bytes.subarray(start, start + left), left)
    left -= unpacked.length
    yield unpacked
  }
}

/** What does not unpack is not in the usual form: nothing to see. */
function unpack(bytes: Buffer, maxOutputLength: number): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength })
  } catch {
    return Buffer.alloc(0)
  }
}
