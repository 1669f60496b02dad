import type { OutlineSource } from './outlineSource.ts'
import type { AssignmentKind, Implementation, Span } from './planOutline.ts'

import { assignmentPatterns, longestName } from './assignmentPatterns.ts'
import { splitUnits } from './splitUnits.ts'

const { joinsFirst, leadsFirst, partnersEnd } = assignmentPatterns

type Range = { end: number; start: number }

/** What an assignment says, and where its work stands in the text that was read. */
export type Assignment = Implementation & { work: Range }

/**
 * Reads the work of a unit, with those it works with: `chủ trì, phối hợp với {đơn vị} {việc}`.
 * Null when no work is named.
 */
export function readWork(
  source: OutlineSource,
  range: Range,
  unit: Span,
  kind: AssignmentKind,
): Assignment | null {
  const skip = (pattern: RegExp, from: number) =>
    pattern.exec(source.text.slice(from, range.end))?.[0].length ?? 0
  let start = range.start + skip(leadsFirst, range.start)
  let coordinatingUnits: Span[] = []
  const partners = start + skip(joinsFirst, start)
  const end = partnersEnd.exec(
    source.text.slice(partners, Math.min(range.end, partners + longestName)),
  )
  // Without a known verb it cannot be told where the partners end: then all of it is the work.
  if (partners > start && end) {
    coordinatingUnits = splitUnits(source, { end: partners + end.index, start: partners })
    start = partners + end.index + end[0].length
    start += skip(leadsFirst, start)
  }
  const responsibility = source.span(start, range.end)
  if (!/\p{L}/u.test(responsibility.text)) return null
  return { coordinatingUnits, kind, responsibility, unit, work: { end: range.end, start } }
}
