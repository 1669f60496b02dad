import { isVietnameseSyllable } from './isVietnameseSyllable.ts'

/** How a legacy encoding looks, word by word. */
export type Encoding = {
  /** The word in Unicode; characters that the encoding does not have stay as they are. */
  decode: (word: string) => string
  /** How far a word shows by its letters alone that it is written so: 0 not at all, 1 clearly. */
  weigh: (word: string) => number
  /** The words of a text: all that belongs together in this encoding. */
  words: RegExp
}

/**
 * How sure it is, 0 to 1, that the text is Vietnamese in the encoding: nearly all words that
 * decoding changes must become syllables, most of the others must be syllables, and different
 * words that are no syllable as they stand must show the encoding's marks; each halves the doubt.
 * `accepted` is the share of the changed words that become syllables.
 */
export function weighEncoding(
  text: string,
  { decode, weigh, words }: Encoding,
): { accepted: number; certainty: number } {
  const occurrences = new Map<string, number>()
  for (const [word] of text.matchAll(words)) occurrences.set(word, (occurrences.get(word) ?? 0) + 1)

  const counts = { changed: 0, readable: 0, readableChanged: 0, total: 0 }
  let weight = 0
  for (const [word, times] of occurrences) {
    const decoded = decode(word)
    const letters = withoutPunctuation(decoded)
    const isForeign = decoded !== word || /[^\p{ASCII}]/u.test(word)
    // Abbreviations, numbers and punctuation are the same in every language.
    if (letters === '' || (!isForeign && !/[a-z]/.test(word))) continue
    const isReadable = isVietnameseSyllable(letters)
    counts.total += times
    if (isForeign) counts.changed += times
    if (isReadable) counts.readable += times
    if (isForeign && isReadable) counts.readableChanged += times
    if (isForeign && isReadable && !isVietnameseSyllable(word)) weight += weigh(word)
  }
  const accepted = counts.readableChanged / Math.max(1, counts.changed)
  const readable = counts.readable / Math.max(1, counts.total)
  return { accepted, certainty: accepted * readable * (1 - 0.5 ** weight) }
}

function withoutPunctuation(word: string): string {
  return word.length > 40 ? word : word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
