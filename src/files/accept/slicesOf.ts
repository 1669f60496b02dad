import { setImmediate as othersFirst } from 'node:timers/promises'

export const sliceBytes = 256 * 1024

export type Slice = { bytes: Buffer; start: number }

/**
 * A file piece by piece. Between two pieces the server does what else is waiting, so that a large
 * file keeps nobody from an answer.
 * @param overlap bytes of the next piece at the end of each one, for what lies across the border
 */
export async function* slicesOf(bytes: Buffer, overlap = 0): AsyncGenerator<Slice> {
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    if (start > 0) await othersFirst()
    yield { bytes: bytes.subarray(start, start + sliceBytes + overlap), start }
  }
}
