import { fold } from './fold.ts'

/** What stands under a heading of a plan. */
export type PlanSection =
  'implementation' | 'other' | 'purposes' | 'purposesAndRequirements' | 'requirements' | 'tasks'

/** The headings of plans in search form. */
const headings: ReadonlyMap<string, PlanSection> = new Map([
  ['che do bao cao', 'other'],
  ['doi tuong', 'other'],
  ['kinh phi', 'other'],
  ['kinh phi thuc hien', 'other'],
  ['muc dich', 'purposes'],
  ['muc dich va yeu cau', 'purposesAndRequirements'],
  ['muc dich yeu cau', 'purposesAndRequirements'],
  ['nhiem vu', 'tasks'],
  ['nhiem vu va giai phap', 'tasks'],
  ['noi dung', 'other'],
  ['noi dung thuc hien', 'tasks'],
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

/** The section a label opens, however it is written (`MỤC ĐÍCH, YÊU CẦU`); else undefined. */
export function planSection(label: string): PlanSection | undefined {
  if (label.length > longestLabel) return undefined
  return headings.get(
    fold(label)
      .replace(/[\s,]+/g, ' ')
      .trim(),
  )
}

const longestLabel = 64
