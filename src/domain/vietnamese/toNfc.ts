/** More marks on one letter than Unicode's stream-safe format allows (UAX #15). */
const tooManyMarks = /(\p{M}{31,})/u

/**
 * A text in NFC, in a time that grows with its length only: putting thousands of marks on one letter
 * in order takes minutes, and no letter has them. Such a run stays as it is.
 */
export function toNfc(text: string): string {
  if (!tooManyMarks.test(text)) return text.normalize('NFC')
  return text
    .split(tooManyMarks)
    .map((part, index) => (index % 2 === 0 ? part.normalize('NFC') : part))
    .join('')
}
