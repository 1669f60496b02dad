import { fold } from './fold.ts'

/** What stands under a heading of a plan. */
export type PlanSection =
  'implementation' | 'other' | 'purposes' | 'purposesAndRequirements' | 'requirements' | 'tasks'

/** The labels that headings of plans are made of, in search form. */
const labels: ReadonlyMap<string, PlanSection> = new Map([
  ['che do bao cao', 'other'],
  ['chi tieu', 'other'],
  ['doi tuong', 'other'],
  ['du toan kinh phi', 'other'],
  ['giai phap', 'tasks'],
  ['giai phap thuc hien', 'tasks'],
  ['kinh phi', 'other'],
  ['kinh phi thuc hien', 'other'],
  ['muc dich', 'purposes'],
  ['muc dich yeu cau', 'purposesAndRequirements'],
  ['nhiem vu', 'tasks'],
  ['nhiem vu giai phap', 'tasks'],
  ['nhiem vu trong tam', 'tasks'],
  ['noi dung', 'other'],
  ['noi dung nhiem vu', 'tasks'],
  ['noi dung thuc hien', 'tasks'],
  ['noi dung tuyen truyen', 'other'],
  ['phan cong', 'implementation'],
  ['phan cong nhiem vu', 'implementation'],
  ['phan cong thuc hien', 'implementation'],
  ['phu luc', 'other'],
  ['thoi gian', 'other'],
  ['thoi gian dia diem', 'other'],
  ['thoi gian thuc hien', 'other'],
  ['to chuc thuc hien', 'implementation'],
  ['yeu cau', 'requirements'],
])

/** Of a longer heading only the beginning is read. */
const longestLabel = 64
/** A hyphen within a word joins it; one that parts labels has a space beside it, as dashes may not. */
const separator = /[,;&/–—]|-(?= )|(?<= )-| va /

/**
 * The section a heading opens, however it is written (`MỤC ĐÍCH – YÊU CẦU`, `Nhiệm vụ và giải
 * pháp`); undefined when it is not made of known labels. With `isOpen` other words may follow a
 * label: `Nội dung tuyên truyền cải cách hành chính`.
 */
export function planSection(heading: string, isOpen = false): PlanSection | undefined {
  if (heading.length > longestLabel && !isOpen) return undefined
  const words = fold(heading.slice(0, longestLabel)).replace(/\s+/g, ' ')
  const found = words
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => labels.get(part) ?? (isOpen ? labelAtStart(part) : undefined))
  const known = found.filter((section) => section !== undefined)
  const isKnown = known.length > 0 && (isOpen || known.length === found.length)
  return isKnown ? together(known) : labels.get(words.replace(/[ ,;–—-]+/g, ' ').trim())
}

const longestFirst = [...labels.keys()].sort((a, b) => b.length - a.length)

/** What the longest label says that the words begin with. */
function labelAtStart(words: string): PlanSection | undefined {
  const start = `${words.replace(/^(?:cac|mot so|nhung) /, '')} `
  return labels.get(String(longestFirst.find((label) => start.startsWith(`${label} `))))
}

/** What labels say that stand in one heading: the part that is not `other` decides. */
function together(sections: readonly PlanSection[]): PlanSection {
  const said = new Set(sections.filter((section) => section !== 'other'))
  if (said.has('purposes') && said.has('requirements')) return 'purposesAndRequirements'
  if (said.has('tasks')) return 'tasks'
  return [...said][0] ?? 'other'
}
