import type { OutlineSource } from './outlineSource.ts'
import type { Span } from './planOutline.ts'

import { unitWords } from './assignmentPatterns.ts'

/** "và" parts units only before the name of one: `Văn phòng HĐND và UBND` is one unit. */
const separator = new RegExp(
  String.raw`[,;\n]|(?<!HĐND) và (?=(?:các|${unitWords})(?!\p{L}))`,
  'gu',
)

/** The units of a list, each with its place: `Công an xã, Trạm Y tế; các thôn`. */
export function splitUnits(source: OutlineSource, range: { end: number; start: number }): Span[] {
  const list = source.text.slice(range.start, range.end)
  const signs = [...list.matchAll(separator)]
  const starts = [0, ...signs.map(({ 0: sign, index }) => index + sign.length)]
  const ends = [...signs.map(({ index }) => index), list.length]
  return starts
    .map((start, i) => source.span(range.start + start, range.start + Number(ends[i])))
    .filter(({ text }) => text !== '')
}
