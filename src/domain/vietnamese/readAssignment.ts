import type { OutlineSource } from './outlineSource.ts'
import type { AssignmentKind, Implementation, Span } from './planOutline.ts'

import { unitWords, workVerbs } from './assignmentWords.ts'
import { splitUnits } from './splitUnits.ts'

const order = /^\s*(?:Giao(?: nhiệm vụ)?(?: cho)?|Phân công|(?<ask>Đề nghị))\s+/u
const verb = String.raw`(?:${workVerbs})(?![\p{L}\d])`
const leads = String.raw`(?:(?:là |làm )?(?:cơ quan |đơn vị )?chủ trì|(?:có|chịu) trách nhiệm)(?!\p{L})`
const joins = String.raw`(?:phối hợp|cùng)(?: chặt chẽ)?(?: cùng)?(?: với)?(?!\p{L})`

/** Where the name of a unit ends, and where the names of those it works with end. */
const unitEnd = new RegExp(
  String.raw`\s*,?\s*(?<![\p{L}\d])(?:(?<leads>${leads})|${joins}|${verb})|\s*:`,
  'u',
)
const partnersEnd = new RegExp(
  String.raw`[\s,:]*(?<![\p{L}\d])(?:để |${leads}|(?=${verb}))|\s*:`,
  'u',
)
const leadsFirst = new RegExp(String.raw`^[\s,:]*(?:${leads}[\s,:]*)?(?:để )?`, 'iu')
const joinsFirst = new RegExp(String.raw`^${joins}\s*`, 'iu')

const named = new RegExp(String.raw`^\s*(?:${unitWords})(?!\p{L})`, 'u')
const work = new RegExp(String.raw`^\s*(?:${leads}|${joins}|${verb})`, 'iu')
const seemsToAssign = new RegExp(
  String.raw`${order.source.replace('<ask>', ':')}|(?<!\p{L})(?:chủ trì|có trách nhiệm)(?!\p{L})`,
  'u',
)

/** A name is never longer; what is, is a sentence that was not understood. */
const longestName = 160

type Range = { end: number; start: number }

/** What an assignment says, and where its work stands in the text that was read. */
export type Assignment = Implementation & { work: Range }

/**
 * Reads who is to do what from one sentence: `Giao {đơn vị} (chủ trì)(, phối hợp với {đơn vị})
 * {việc}`, `{đơn vị} có trách nhiệm {việc}`, `{đơn vị} chủ trì, phối hợp với {đơn vị} {việc}`,
 * `Đề nghị {đơn vị} {việc}`, `Các thôn, các đơn vị {việc}`; where units are listed (`isListed`)
 * also `{đơn vị}: {việc}`. The work begins at a verb that is known (assignmentWords.ts).
 * 'unclear' when the sentence seems to assign and could not be taken apart.
 */
export function readAssignment(
  source: OutlineSource,
  range: Range,
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
    (isListed && named.test(rest)) ||
    end?.groups?.leads
  const unit = end && isAssigned ? source.span(unitStart, unitStart + end.index) : null
  const kind = begin?.groups?.ask ? 'deNghi' : 'giao'
  const from = unitStart + (end?.index ?? 0)
  const assignment = unit?.text
    ? readWork(source, { end: range.end, start: from }, unit, kind)
    : null
  return assignment ?? (seemsToAssign.test(sentence) ? 'unclear' : null)
}

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

/** Does a paragraph under the name of a unit say what that unit does? */
export function isWork(text: string): boolean {
  return work.test(text)
}

/** Is this line the name of a unit, with what it does in the lines below? */
export function isUnitLine(text: string): boolean {
  const line = text.trim().replace(/:$/, '')
  return (
    line.length <= longestName && named.test(line) && !unitEnd.test(line) && !line.endsWith('.')
  )
}
