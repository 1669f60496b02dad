import type { OpenZip } from './readZip.ts'

import { RefusedFile } from './RefusedFile.ts'

const MB = 1024 * 1024
const maxUnpackedBytes = 500 * MB
/** Text packs to a tenth; what packs a hundredfold is made to fill somebody's disk. */
const maxRatio = 100
const ratioCountsFrom = 10 * MB

/**
 * An archive holds not more than a computer can unpack, as it says itself.
 * @throws RefusedFile
 */
export function checkUnpackedSize({ entries }: OpenZip, packedBytes: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const isBomb = total > ratioCountsFrom && total > packedBytes * maxRatio
  if (total <= maxUnpackedBytes && !isBomb) return
  throw new RefusedFile('CP_FILE_ARCHIVE_TOO_LARGE', {
    found: `${Math.round(total / MB)} MB`,
    max: `${Math.floor(Math.min(maxUnpackedBytes, packedBytes * maxRatio) / MB)} MB`,
  })
}
