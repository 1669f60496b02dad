import { levelMark } from './levelMark.ts'
import { type PlanSection, planSection } from './planSections.ts'

type Range = { end: number; start: number }

/** A paragraph of a plan without its heading and mark; offsets into the text it was read from. */
export type PlanParagraph = Range & { isMarked: boolean; section: PlanSection }

const gluedLabel = /(?<=[.;!])\s*(?=(\p{L}[\p{L} ]{3,24}?)\s*:)/gu

/**
 * Takes a composed text apart into paragraphs and says under which heading each stands. A heading
 * is a known label followed by a colon, or alone on its line; a label glued to the end of the
 * sentence before it ("…địa bàn xã.Yêu cầu:") counts too. A paragraph without a mark that follows
 * marked ones closes the list: it stands under no heading. No paragraph is lost.
 */
export function planParagraphs(text: string): PlanParagraph[] {
  const paragraphs: PlanParagraph[] = []
  let section: PlanSection = 'other'
  let inList: null | PlanParagraph = null

  for (const line of lines(text)) {
    const heading = readHeading(text, line)
    if (heading) {
      section = heading.section
      inList = null
    }
    const start = heading ? heading.end : line.start
    const mark = levelMark(text.slice(start, line.end), heading !== null)
    const item = { end: line.end, isMarked: mark > 0, start: start + mark }
    if (text.slice(item.start, item.end).trim() === '') continue
    if (inList && !item.isMarked) {
      if (!line.isAfterBlank) {
        inList.end = item.end
        continue
      }
      // Units stand without a mark between their marked tasks.
      if (section !== 'implementation') section = 'other'
    }
    const paragraph = { ...item, section }
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
  return [...line.matchAll(gluedLabel)]
    .filter(({ 1: label }) => planSection(String(label)))
    .map(({ index }) => index)
}

function readHeading(text: string, line: Range): null | { end: number; section: PlanSection } {
  const mark = levelMark(text.slice(line.start, line.end))
  const unmarked = text.slice(line.start + mark, line.end)
  const colon = unmarked.indexOf(':')
  const section = planSection(colon === -1 ? unmarked : unmarked.slice(0, colon))
  if (!section) return null
  return { end: colon === -1 ? line.end : line.start + mark + colon + 1, section }
}
