import mammoth from 'mammoth'
import { fromBufferPromise } from 'yauzl'

import { limits, type Reading } from './reading.ts'
import { tidyText } from './tidyText.ts'

const maxUnpackedBytes = limits.unpackedMB * 1024 * 1024

/** The text of a Word document, once it is known how much there is to unpack. */
export async function readDocx(buffer: Buffer): Promise<Reading> {
  if ((await unpackedBytes(buffer)) > maxUnpackedBytes) return { failure: 'tooLarge' }
  const { value } = await mammoth.extractRawText({ buffer })
  return { ...tidyText(value), hasTextLayer: null, pages: null }
}

/** Unpacks without keeping anything: what an archive says of its own size need not be true. */
async function unpackedBytes(buffer: Buffer): Promise<number> {
  const zip = await fromBufferPromise(buffer, { autoClose: false })
  let size = 0
  for await (const entry of zip.eachEntry()) {
    if (size + entry.uncompressedSize > maxUnpackedBytes) return size + entry.uncompressedSize
    for await (const part of await zip.openReadStreamPromise(entry)) {
      size += (part as Buffer).length
    }
  }
  return size
}
