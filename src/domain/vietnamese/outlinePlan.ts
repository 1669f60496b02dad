import { fold } from './fold.ts'

/** A piece of the text and where it stands: UTF-16 offsets into the text as given, end exclusive. */
export type Span = { end: number; start: number; text: string }

/** What can be told apart in the prose of a plan. Suggestions only: an editor confirms them. */
export type PlanOutline = { notes: Span[]; purposes: Span[]; requirements: Span[] }

type Section = 'notes' | 'purposes' | 'requirements'

/** Known headings in search form, and where what stands under them goes. */
const headings: Readonly<Record<string, Section>> = {
  'che do bao cao': 'notes',
  'doi tuong': 'notes',
  'kinh phi': 'notes',
  'kinh phi thuc hien': 'notes',
  'muc dich': 'purposes',
  'muc dich va yeu cau': 'notes',
  'muc dich, yeu cau': 'notes',
  'nhiem vu': 'notes',
  'nhiem vu va giai phap': 'notes',
  'noi dung': 'notes',
  'noi dung thuc hien': 'notes',
  'phan cong': 'notes',
  'phan cong nhiem vu': 'notes',
  'phu luc': 'notes',
  'thoi gian': 'notes',
  'thoi gian, dia diem': 'notes',
  'to chuc thuc hien': 'notes',
  'yeu cau': 'requirements',
}

const levelMark = /^(?:[IVX]+[.)]|\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-–—+•*])\s*/u
const gluedLabel = /(?<=[.;!])\s*(?=(\p{L}[\p{L}\p{M} ]{3,24}?)\s*:)/gu

/**
 * Reads purposes, requirements and notes out of a plan's prose (domain: "tách kế hoạch").
 * A heading is a known label followed by a colon, or alone on its line; a label glued to the end
 * of the sentence before it ("…địa bàn xã.Yêu cầu:") counts too. A paragraph without a mark that
 * follows marked ones closes the list and is a note. Never throws, loses no paragraph.
 */
export function outlinePlan(text: string): PlanOutline {
  const outline: PlanOutline = { notes: [], purposes: [], requirements: [] }
  let section: Section = 'notes'
  let isMarkedList = false

  for (const piece of pieces(text)) {
    const heading = readHeading(piece)
    if (heading) {
      section = heading.section
      isMarkedList = false
    }
    const content = heading ? heading.rest : piece
    if (!content) continue

    const mark = levelMark.exec(content.text)?.[0] ?? ''
    const item = trimmed(content.text.slice(mark.length), content.start + mark.length)
    if (!item) continue
    const last = outline[section].at(-1)
    if (mark || !isMarkedList) {
      outline[section].push(item)
      isMarkedList ||= mark !== ''
    } else if (piece.isAfterBlank || !last) {
      outline.notes.push(item)
      section = 'notes'
      isMarkedList = false
    } else {
      last.end = item.end
      last.text = text.slice(last.start, last.end)
    }
  }
  return outline
}

type Piece = Span & { isAfterBlank: boolean }

/** The paragraphs of the text, with a glued heading as a paragraph of its own. */
function pieces(text: string): Piece[] {
  const result: Piece[] = []
  let isAfterBlank = true
  for (const line of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const content = line[0].replace(/[\r\n]+$/, '')
    if (content.trim() === '') {
      isAfterBlank = true
      continue
    }
    const cuts = [0]
    for (const glue of content.matchAll(gluedLabel)) {
      if (headings[normalised(glue[1] ?? '')]) cuts.push(glue.index)
    }
    cuts.forEach((from, i) => {
      const part = trimmed(content.slice(from, cuts[i + 1]), line.index + from)
      if (part) result.push({ ...part, isAfterBlank: isAfterBlank || i > 0 })
    })
    isAfterBlank = false
  }
  return result
}

function readHeading(piece: Span): null | { rest: null | Span; section: Section } {
  const mark = levelMark.exec(piece.text)?.[0] ?? ''
  const unmarked = piece.text.slice(mark.length)
  const colon = unmarked.slice(0, 64).indexOf(':')
  const label = colon === -1 ? unmarked : unmarked.slice(0, colon)
  if (label.length > 64) return null
  const section = headings[normalised(label)]
  if (!section) return null
  if (colon === -1) return { rest: null, section }
  const from = mark.length + colon + 1
  return { rest: trimmed(piece.text.slice(from), piece.start + from), section }
}

function normalised(label: string): string {
  return fold(label).trim().replace(/\s+/g, ' ')
}

function trimmed(text: string, start: number): null | Span {
  const content = text.trim()
  if (content === '') return null
  const from = start + text.indexOf(content)
  return { end: from + content.length, start: from, text: content }
}
