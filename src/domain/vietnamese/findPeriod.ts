import type { OutlineSource } from './outlineSource.ts'
import type { Span } from './planOutline.ts'

import { parsePeriod } from './parsePeriod.ts'

/** Words a period may begin at, and what of the sentence may belong to it. */
const candidate =
  /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|từ|đến hết|trong|định kỳ|hằng|hàng|quý|tháng|ngày)(?!\p{L})(?:[^.,;:()\n]|[.,](?=\d)){1,50}/giu

/** Tried in one sentence: enough for any real one, and bounded for the others. */
const mostCandidates = 4
/** A leap year, only to see whether a period without a year is one. */
const anyYear = 2024

/** The first piece of a sentence that parsePeriod understands: `… trước ngày 15/6/2026`. */
export function findPeriod(
  source: OutlineSource,
  range: { end: number; start: number },
): null | Span {
  const sentence = source.text.slice(range.start, range.end)
  let tried = 0
  for (const { 0: words, index } of sentence.matchAll(candidate)) {
    if (++tried > mostCandidates) return null
    for (const length of wordEnds(words)) {
      const { due, recurrence, start } = parsePeriod(words.slice(0, length), anyYear)
      const from = range.start + index
      if (due ?? recurrence ?? start) return source.span(from, from + length)
    }
  }
  return null
}

/** Lengths of the beginnings that end with a word, the longest first. */
function wordEnds(words: string): number[] {
  return [...words.matchAll(/(?<=\S)(?=\s|$)/g)].map(({ index }) => index).reverse()
}
