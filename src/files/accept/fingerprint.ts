import { createHash } from 'node:crypto'

import { slicesOf } from './slicesOf.ts'

/** SHA-256, lower-case hexadecimal. */
export async function fingerprint(bytes: Buffer): Promise<string> {
  const hash = createHash('sha256')
  for await (const slice of slicesOf(bytes)) hash.update(slice.bytes)
  return hash.digest('hex')
}
