import { RefusedFile } from './RefusedFile.ts'

const mostBoxes = 10_000

/**
 * The boxes of a film follow one another to its end (ISO/IEC 14496-12 §4.2), `ftyp` first. Payload
 * asks for the same later on, in English.
 * @throws RefusedFile when it is cut off or damaged
 */
export function checkMp4(bytes: Buffer): void {
  let at = 0
  for (let boxes = 0; at < bytes.length; boxes += 1) {
    const size = boxSize(bytes, at)
    const isFirstWrong = at === 0 && !isType(bytes, size)
    if (size === null || isFirstWrong || boxes >= mostBoxes) throw new RefusedFile('CP_FILE_BROKEN')
    at += size
  }
}

/** `null` where a box says a size it cannot have. */
function boxSize(bytes: Buffer, at: number): null | number {
  const left = bytes.length - at
  if (left < 8) return null
  const short = bytes.readUInt32BE(at)
  if (short === 0) return left
  const isLong = short === 1
  if (isLong && left < 16) return null
  const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short
  return size >= (isLong ? 16 : 8) && size <= left ? size : null
}

/** The first box names the brands of the film, four letters each, and is not all of it. */
function isType(bytes: Buffer, size: null | number): boolean {
  const isNamed = bytes.toString('latin1', 4, 8) === 'ftyp'
  const brands = (size ?? 0) - 16
  return isNamed && brands >= 0 && brands % 4 === 0 && size !== bytes.length
}
