import type { Span } from './planOutline.ts'

import { composed } from './composed.ts'

/** A composed text to read, and the pieces of what was given for ranges of it. */
export type OutlineSource = {
  /** The piece without the white space round it: empty when there is nothing else. */
  span: (start: number, end: number) => Span
  text: string
}

/** Opens a text, or the text of one cell of a table, for reading (see composed). */
export function outlineSource(given: string, cell: Span['cell'] = null): OutlineSource {
  const { positionOf, text } = composed(given)
  const span = (start: number, end: number): Span => {
    const piece = text.slice(start, end)
    const from = start + piece.length - piece.trimStart().length
    const to = start + piece.trimEnd().length
    const [first, last] = [positionOf(from), positionOf(Math.max(from, to))]
    return { cell, end: last, start: first, text: given.slice(first, last) }
  }
  return { span, text }
}
