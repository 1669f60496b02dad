import type { Disclosure } from '../../../src/payload-types.ts'
import type { AskedQuarter } from './askedQuarter.ts'
import type { PayloadRequest } from 'payload'

import { firstDayOf } from '../../../src/domain/disclosureForms.ts'
import { daysOfQuarter } from '../../../src/domain/quarter.ts'
import { today } from '../../../src/domain/today.ts'

/** More than a commune discloses in a quarter; what would be cut off is said, not hidden. */
const maxRows = 1000

/** One row of the list an inspector reads. Days are `YYYY-MM-DD`. */
type Row = {
  content: { id: string; relationTo: string }
  decidedOn: string
  forms: { from: string; kind: string; place: null | string; to: null | string }[]
  id: string
  item: string
  late: boolean | null
  publishDeadline: null | string
  publishedOn: null | string
  responsible: { id: string; name: string } | null
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
    depth: 1,
    limit: maxRows,
    overrideAccess: true,
    populate: { units: { name: true } },
    req,
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
  const within = docs.filter(({ forms }) =>
    forms?.some(({ from }) => from && first <= from && from <= last),
  )
  const rows = within.map(toRow).toSorted((a, b) => began(a).localeCompare(began(b)))
  return { isComplete: !hasNextPage, rows, total: rows.length }
}

const began = ({ forms }: Row): string => firstDayOf(forms) ?? ''

function toRow(entry: Disclosure): Row {
  const { content, firstPublishedAt, forms, id, item, responsible } = entry
  return {
    content: {
      id: typeof content.value === 'string' ? content.value : content.value.id,
      relationTo: content.relationTo,
    },
    decidedOn: entry.decidedOn,
    forms: (forms ?? []).map(({ from, kind, place, to }) => ({
      from,
      kind,
      place: place ?? null,
      to: to ?? null,
    })),
    id,
    item,
    late: entry.late ?? null,
    publishDeadline: entry.publishDeadline ?? null,
    publishedOn: firstPublishedAt ? today(new Date(firstPublishedAt)) : null,
    responsible:
      typeof responsible === 'object' ? { name: responsible.name, id: responsible.id } : null,
    title: entry.title ?? null,
  }
}
