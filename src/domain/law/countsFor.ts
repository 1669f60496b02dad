import type { BudgetStageKey, Counted, CountedCollection, Day, Duty } from './types.ts'

/** A public item as far as the disclosure duties look at it: plain data, wherever it is stored. */
export type ContentItem = {
  collection: CountedCollection
  /** The day people read on it: of issue, of publication, of the last change. */
  day: Day | null
  /** The fields that duties ask about (`isLeader`, `boundaryMap` …). */
  fields?: Readonly<Record<string, unknown>>
  /** The year it is about: `fiscalYear` of a budget, `planYear` of a plan. */
  fiscalYear?: null | number
  id: string
  /** The legal item it names itself: `item` of a disclosure. */
  legalItem?: null | string
  /** `Q1`–`Q4`, or the period of a budget: `6T`, `9T`, `nam`. */
  period?: null | string
  sectionKey?: null | string
  stage?: BudgetStageKey | null
  title: string
}

/** A section of a commune and the legal items it carries. */
export type CarryingSection = { key: string; legalItems: readonly string[] }

/** Does this item fulfil this duty, as one of the kinds of content that count for it? */
export function countsFor(
  duty: Pick<Duty, 'counts' | 'key'>,
  item: ContentItem,
  sections: readonly CarryingSection[],
): boolean {
  return duty.counts.some(
    (counted) =>
      counted.collection === item.collection &&
      isNamed(counted.by, duty.key, item, sections) &&
      (counted.stage === undefined || counted.stage === item.stage) &&
      Object.entries(counted.where ?? {}).every(([name, value]) => item.fields?.[name] === value) &&
      (counted.filled ?? []).every((name) => isFilled(item.fields?.[name])),
  )
}

function isNamed(
  by: Counted['by'],
  legalItem: string,
  item: ContentItem,
  sections: readonly CarryingSection[],
): boolean {
  if (by === 'all') return true
  if (by === 'legalItem') return item.legalItem === legalItem
  return sections.some(
    ({ key, legalItems }) => key === item.sectionKey && legalItems.includes(legalItem),
  )
}

/** A list or a group of fields holds something when one of its parts does. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled)
  return value !== null && value !== undefined
}
