import type {
  BudgetStageKey,
  ContentItem,
  CountedCollection,
} from '../../../src/domain/law/index.ts'

import { today } from '../../../src/domain/today.ts'

/** A row of whatever collection, as far as the disclosure duties look at it. */
export type Row = Record<string, unknown> & { id: string; updatedAt?: string }

type Kind = {
  /** The day people read on it. */
  day: string
  /** Fields that duties ask about. */
  fields?: readonly string[]
  /** Is it drafted and published, or public by saving? */
  isDrafted: boolean
  title: string
}

/** How each kind of content is read for the meter. */
export const kinds: Readonly<Record<Exclude<CountedCollection, 'communes'>, Kind>> = {
  articles: { day: 'publishedAt', isDrafted: true, title: 'title' },
  'budget-disclosures': { day: 'sentOrIssuedOn', isDrafted: true, title: 'title' },
  disclosures: { day: 'decidedOn', isDrafted: true, title: 'title' },
  documents: {
    day: 'issuedDate',
    fields: ['isLegalNormative'],
    isDrafted: true,
    title: 'rawNumber',
  },
  notices: { day: 'firstPublishedAt', isDrafted: true, title: 'title' },
  pages: { day: 'updatedAt', isDrafted: true, title: 'title' },
  people: {
    day: 'updatedAt',
    fields: ['isLeader', 'isSpokesperson', 'shortBio', 'duties'],
    isDrafted: false,
    title: 'fullName',
  },
  plans: { day: 'firstPublishedAt', isDrafted: true, title: 'title' },
  procedures: { day: 'updatedAt', isDrafted: true, title: 'name' },
  schedules: { day: 'date', fields: ['kind'], isDrafted: false, title: 'content' },
  units: { day: 'updatedAt', fields: ['functions'], isDrafted: false, title: 'name' },
}

/** The row as the rules of the law see it. */
export function itemOf(collection: keyof typeof kinds, row: Row): ContentItem {
  const { day, fields = [], title } = kinds[collection]
  const dated = (row[day] ?? row.updatedAt) as string | undefined
  return {
    collection,
    day: dated ? dayOf(dated) : null,
    fields: Object.fromEntries(fields.map((name) => [name, row[name]])),
    fiscalYear: (row.fiscalYear ?? row.planYear ?? null) as null | number,
    id: row.id,
    legalItem: (row.item ?? null) as null | string,
    period: (row.period ?? null) as null | string,
    sectionKey: (row.section ?? null) as null | string,
    stage: (row.stage ?? null) as BudgetStageKey | null,
    title: String((row[title] as string | undefined) ?? row.id),
  }
}

/** A day as it is, an instant as the day it falls on in Vietnam. */
function dayOf(value: string): string {
  return value.length > 10 ? today(new Date(value)) : value
}
