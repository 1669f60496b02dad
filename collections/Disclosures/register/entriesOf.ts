import type { Disclosure } from '../../../src/payload-types.ts'
import type { AskedQuarter } from './askedQuarter.ts'
import type { PayloadRequest } from 'payload'

import { firstDayOf } from '../../../src/domain/disclosureForms.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { daysOfQuarter } from '../../../src/domain/quarter.ts'
import { dayOf } from '../../../src/domain/today.ts'
import { namesOf } from './namesOf.ts'

/** More than a commune discloses in a quarter; when some are left out the answer says so. */
const maxRows = 1000

const columns = {
  content: true,
  deadlineNote: true,
  decidedOn: true,
  firstPublishedAt: true,
  forms: true,
  item: true,
  late: true,
  publishDeadline: true,
  responsible: true,
  title: true,
} as const

type Entry = Pick<Disclosure, 'id' | keyof typeof columns>

/** One row of the list an inspector reads. Days are `YYYY-MM-DD`. */
type Row = {
  content: { id: string | undefined; relationTo: string }
  /** What is not sure about `publishDeadline`, in the language asked for. */
  deadlineNote: null | string
  decidedOn: string
  forms: { from: string; kind: string; place: null | string; to: null | string }[]
  id: string
  item: string
  late: boolean | null
  publishDeadline: null | string
  publishedOn: null | string
  /** The name of the responsible unit. */
  responsible: null | string
  title: null | string
}

/**
 * The published entries with a form that began in the quarter, oldest first. Access was decided
 * with the commune: what is published there is the same list for everybody.
 */
export async function entriesOf(
  req: PayloadRequest,
  { commune, quarter, year }: AskedQuarter,
): Promise<{ isComplete: boolean; rows: Row[]; total: number }> {
  const { first, last } = daysOfQuarter(quarter, year)
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'disclosures',
    depth: 0,
    limit: maxRows,
    overrideAccess: true,
    req,
    select: columns,
    sort: 'decidedOn',
    where: {
      and: [
        { tenant: { equals: commune } },
        { _status: { equals: 'published' } },
        { 'forms.from': { greater_than_equal: first } },
        { 'forms.from': { less_than_equal: last } },
      ],
    },
  })
  // MongoDB may have matched two different forms: one before the quarter and one after it.
  const entries = docs.filter(({ forms }) =>
    forms.some(({ from }) => first <= from && from <= last),
  )
  const units = await namesOf(req, entries)
  const rows = entries.map((entry) => toRow(entry, units))
  const began = ({ forms }: Row): string => firstDayOf(forms) ?? ''
  rows.sort((a, b) => began(a).localeCompare(began(b)))
  return { isComplete: !hasNextPage, rows, total: rows.length }
}

function toRow(entry: Entry, units: Map<string, string>): Row {
  const { content, decidedOn, firstPublishedAt, forms, id, item, late, title } = entry
  return {
    content: { id: idOf(content.value), relationTo: content.relationTo },
    deadlineNote: entry.deadlineNote ?? null,
    decidedOn,
    forms: forms.map(({ from, kind, place, to }) => ({
      from,
      kind,
      place: place ?? null,
      to: to ?? null,
    })),
    id,
    item,
    late: late ?? null,
    publishDeadline: entry.publishDeadline ?? null,
    publishedOn: dayOf(firstPublishedAt),
    responsible: units.get(idOf(entry.responsible) ?? '') ?? null,
    title: title ?? null,
  }
}
