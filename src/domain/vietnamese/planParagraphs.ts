import { levelMark } from './levelMark.ts'
import { type PlanSection, planSection } from './planSections.ts'

type Range = { end: number; start: number }

/**
 * A paragraph of a plan without its mark; offsets into the text it was read from. `heading` says
 * that it is one itself, kept because it says more than the labels that are known.
 */
export type PlanParagraph = Range & {
  heading: 'known' | 'unknown' | null
  isMarked: boolean
  section: PlanSection
}

const gluedLabel = /(?<=[.;!])\s*(?=(\p{L}[\p{L} ]{3,24}?)\s*:)/gu

/**
 * Takes a composed text apart into paragraphs and says under which heading each stands. A heading
 * is a known label followed by a colon, or alone on its line; a label glued to the end of the
 * sentence before it ("…địa bàn xã.Yêu cầu:") counts too. Behind the mark of a part (`II.`) or all
 * in capitals a label may go on in other words; whatever stands behind the mark of a part is a
 * heading and ends the section before it. A paragraph without a mark that follows marked ones
 * closes the list: it stands under no heading. No paragraph is lost.
 */
export function planParagraphs(text: string): PlanParagraph[] {
  const paragraphs: PlanParagraph[] = []
  let section: PlanSection = 'other'
  let inList: null | PlanParagraph = null

  for (const line of lines(text)) {
    const heading = readHeading(text, line)
    if (heading) {
      section = heading.section ?? 'other'
      inList = null
    }
    if (heading?.isKept) {
      const isKnown = heading.section !== undefined
      paragraphs.push({
        end: line.end,
        heading: isKnown ? 'known' : 'unknown',
        isMarked: false,
        section: 'other',
        start: heading.start,
      })
      continue
    }
    const start = heading ? heading.end : line.start
    const mark = levelMark(text.slice(start, line.end))
    // Behind its heading a number with a dot is a figure: `Kinh phí: 2.5 Tỷ đồng`.
    const isMarked = heading ? mark?.kind === 'point' : mark !== null && mark.kind !== 'letter'
    const item = { end: line.end, isMarked, start: start + (isMarked ? Number(mark?.length) : 0) }
    if (text.slice(item.start, item.end).trim() === '') continue
    if (inList && !item.isMarked) {
      if (!line.isAfterBlank) {
        inList.end = item.end
        continue
      }
      // Units stand without a mark between their marked tasks.
      if (section !== 'implementation') section = 'other'
    }
    const paragraph = { ...item, heading: null, section }
    paragraphs.push(paragraph)
    inList = item.isMarked ? paragraph : null
  }
  return paragraphs
}

/** The lines that say something, with a glued heading as a line of its own. */
function lines(text: string): (Range & { isAfterBlank: boolean })[] {
  const result: (Range & { isAfterBlank: boolean })[] = []
  let isAfterBlank = true
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n/g)) {
    const cuts = [0, ...labelsWithin(line), line.length]
    cuts.slice(1).forEach((to, i) => {
      const from = Number(cuts[i])
      if (line.slice(from, to).trim() === '') return
      result.push({ end: index + to, isAfterBlank: isAfterBlank || i > 0, start: index + from })
    })
    isAfterBlank = line.trim() === ''
  }
  return result
}

function labelsWithin(line: string): number[] {
  const mark = levelMark(line)?.length ?? 0
  return (
    [...line.matchAll(gluedLabel)]
      .filter(({ 1: label, index }) => index >= mark && planSection(String(label)))
      // "Mục đích; yêu cầu:" is one heading.
      .filter(({ index }) => !planSection(line.slice(mark, index)))
      .map(({ index }) => index)
  )
}

type Heading = Range & { isKept: boolean; section: PlanSection | undefined }

function readHeading(text: string, line: Range): Heading | null {
  const mark = levelMark(text.slice(line.start, line.end))
  const start = line.start + (mark?.length ?? 0)
  const rest = text.slice(start, line.end)
  const colon = rest.indexOf(':')
  const label = colon === -1 ? rest : rest.slice(0, colon)
  const end = colon === -1 ? line.end : start + colon + 1
  const section = planSection(label)
  if (section) return { end, isKept: false, section, start }
  const isInCapitals = /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label)
  const isPart = mark?.kind === 'part'
  const isLetter = mark?.kind === 'letter'
  if (!isPart && !isLetter && !isInCapitals) return null
  const known = planSection(label, true)
  const isKept = /\p{L}/u.test(rest) && (isPart || (isLetter && isInCapitals) || Boolean(known))
  return isKept ? { end, isKept, section: known, start } : null
}
