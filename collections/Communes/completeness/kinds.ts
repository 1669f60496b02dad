import type {
  BudgetStageKey,
  ContentItem,
  CountedCollection,
} from '../../../src/domain/law/index.ts'
import type { Where } from 'payload'

import { today } from '../../../src/domain/today.ts'
import { shownToPublic } from '../../../src/fields/visibility.ts'

/** A row of whatever collection, as far as the disclosure duties look at it. */
export type Row = Record<string, unknown> & { id: string; updatedAt?: string }

type Kind = {
  /** The day people read on it. */
  day: string
  /** Fields that duties ask about. */
  fields?: readonly string[]
  /** Is it drafted and published, or public by saving? */
  isDrafted: boolean
  /** What brings the newest to the front: the year it is about, or its day. */
  newestBy: string
  title: string
  /** What is public and yet fulfils nothing any more: expired, abolished, dissolved. */
  while?: (now: Date) => Where
}

const notOver = (path: string, limit: string): Where => ({
  or: [{ [path]: { exists: false } }, { [path]: { greater_than_equal: limit } }],
})

/** How each kind of content is read for the meter. */
export const kinds: Readonly<Record<Exclude<CountedCollection, 'communes'>, Kind>> = {
  articles: {
    day: 'publishedAt',
    isDrafted: true,
    newestBy: 'publishedAt',
    title: 'title',
    while: (now) => notOver('expiresAt', now.toISOString()),
  },
  'budget-disclosures': {
    day: 'sentOrIssuedOn',
    isDrafted: true,
    newestBy: 'fiscalYear',
    title: 'title',
  },
  disclosures: { day: 'decidedOn', isDrafted: true, newestBy: 'decidedOn', title: 'title' },
  documents: {
    day: 'issuedDate',
    fields: ['isLegalNormative'],
    isDrafted: true,
    newestBy: 'issuedDate',
    title: 'rawNumber',
  },
  notices: {
    day: 'firstPublishedAt',
    isDrafted: true,
    newestBy: 'firstPublishedAt',
    title: 'title',
  },
  pages: { day: 'updatedAt', isDrafted: true, newestBy: 'updatedAt', title: 'title' },
  people: {
    day: 'updatedAt',
    fields: ['isLeader', 'isSpokesperson', 'shortBio', 'duties'],
    isDrafted: false,
    newestBy: 'updatedAt',
    title: 'fullName',
    while: (now) => ({ and: [notOver('term.to', today(now)), shownToPublic()] }),
  },
  plans: { day: 'firstPublishedAt', isDrafted: true, newestBy: 'planYear', title: 'title' },
  procedures: {
    day: 'updatedAt',
    isDrafted: true,
    newestBy: 'updatedAt',
    title: 'name',
    while: () => ({ status: { equals: 'hieu_luc' } }),
  },
  schedules: {
    day: 'date',
    fields: ['kind'],
    isDrafted: false,
    newestBy: 'date',
    title: 'content',
    while: shownToPublic,
  },
  units: {
    day: 'updatedAt',
    fields: ['functions'],
    isDrafted: false,
    newestBy: 'updatedAt',
    title: 'name',
    while: (now) => notOver('validTo', today(now)),
  },
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
