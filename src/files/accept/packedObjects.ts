import { constants, createInflateRaw } from 'node:zlib'

import { namePattern, tokensIn } from './pdfTokens.ts'
import { RefusedFile } from './RefusedFile.ts'

/** What unpacks the start of a stream; gives what there was where the stream breaks off. */
export type Unpack = (packed: Buffer, maxBytes: number) => Promise<Buffer>

/** What one PDF may cost. A stream that does not unpack counts like one that does. */
export const packedLimits = { attempts: 10_000, bytes: 64 * 1024 * 1024 }

const objectsOrStream = new RegExp(`${namePattern('ObjStm')}|(?<!end)stream *(?:\\r?\\n)?`, 'g')

/**
 * The packed objects (object streams) of a PDF. The word “stream” may also stand in a text before
 * the stream itself: what does not unpack is passed over, up to the next one that does.
 * @throws RefusedFile when there are too many to look through
 */
export async function* packedObjects(
  pdf: Buffer,
  unpack: Unpack = inflated,
): AsyncGenerator<Buffer> {
  const left = { ...packedLimits }
  let isAwaited = false
  for await (const tokens of tokensIn(pdf, objectsOrStream)) {
    for (const { end, text } of tokens) {
      if (text.startsWith('/')) isAwaited = true
      if (!isAwaited || text.startsWith('/')) continue
      left.attempts -= 1
      const objects = left.attempts < 0 ? null : await unpack(pdf.subarray(end), left.bytes + 1)
      left.bytes -= objects?.length ?? 0
      if (!objects || left.bytes < 0) throw new RefusedFile('CP_FILE_TOO_COMPLEX')
      isAwaited = objects.length === 0
      if (!isAwaited) yield objects
    }
  }
}

/**
 * Off the server's own thread; never more than asked for. As readers of PDF do, it minds neither a
 * wrong checksum nor a missing end.
 */
async function inflated(packed: Buffer, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  if (!isZlib(packed)) return Buffer.alloc(0)
  let size = 0
  const stream = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH })
  stream.end(packed.subarray(2))
  try {
    for await (const part of stream) {
      parts.push(part as Buffer)
      size += (part as Buffer).length
      if (size >= maxBytes) break
    }
  } catch {
    // Damaged: what came out before counts.
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}

/** How packed bytes begin (RFC 1950 §2.2). */
function isZlib(packed: Buffer): boolean {
  const [method = 0, flags = 0] = packed
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0
}
