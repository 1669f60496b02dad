import type { OutlineSource } from './outlineSource.ts'

import { assignmentPatterns, longestName } from './assignmentPatterns.ts'
import { type Assignment, readWork } from './readWork.ts'

const { order, seemsToAssign, unitEnd, unitFirst } = assignmentPatterns

/**
 * Reads who is to do what from one sentence: `Giao {đơn vị} (chủ trì)(, phối hợp với {đơn vị})
 * {việc}`, `{đơn vị} có trách nhiệm {việc}`, `{đơn vị} chủ trì, phối hợp với {đơn vị} {việc}`,
 * `Đề nghị {đơn vị} {việc}`, `Các thôn, các đơn vị {việc}`; where units are listed (`isListed`)
 * also `{đơn vị}: {việc}`. The work begins at a verb that is known (assignmentPatterns.ts).
 * 'unclear' when the sentence seems to assign and could not be taken apart.
 */
export function readAssignment(
  source: OutlineSource,
  range: { end: number; start: number },
  isListed: boolean,
): 'unclear' | Assignment | null {
  const sentence = source.text.slice(range.start, range.end)
  const begin = order.exec(sentence)
  const unitStart = range.start + (begin ? begin[0].length : 0)
  const rest = source.text.slice(unitStart, Math.min(range.end, unitStart + longestName))
  const end = unitEnd.exec(rest)
  const isAssigned =
    begin !== null ||
    /^\s*Các\s/u.test(rest) ||
    (isListed && unitFirst.test(rest)) ||
    end?.groups?.leads
  const unit = end && isAssigned ? source.span(unitStart, unitStart + end.index) : null
  const kind = begin?.groups?.ask ? 'deNghi' : 'giao'
  const from = unitStart + (end?.index ?? 0)
  const assignment = unit?.text
    ? readWork(source, { end: range.end, start: from }, unit, kind)
    : null
  return assignment ?? (seemsToAssign.test(sentence) ? 'unclear' : null)
}
