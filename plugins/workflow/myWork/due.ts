import type { WorkRow } from '../../../src/domain/desk/answers.ts'
import type { Doc } from '../act.ts'
import type { PayloadRequest } from 'payload'
import { and, or } from '../../../src/access/reach.ts'
import { addDays } from '../../../src/domain/law/index.ts'
import { type Deadline, isOverdue } from '../../../src/domain/overdue.ts'
import { today } from '../../../src/domain/today.ts'
import { findDocs, toRow, within } from './findItems.ts'
import { type Found, merged, shownRows } from './found.ts'

/** How many days ahead something is said to be due soon. */
const soonDays = 7

/** Tasks and disclosures whose last day is near or over, for who reports, edits or approves there. */
export async function due(req: PayloadRequest): Promise<Found> {
  const found = [
    dueTasks(req),
    undisclosed(req, 'disclosures'),
    undisclosed(req, 'budget-disclosures'),
  ]
  return merged(await Promise.all(found), 'dueOn')
}

/** As the public reads them: what a plan promises once it is public. */
async function dueTasks(req: PayloadRequest): Promise<Found> {
  const slug = 'plan-tasks'
  const where = and(
    or(
      await within(req, slug, 'reportProgress'),
      await within(req, slug, 'edit'),
      await within(req, slug, 'approve'),
    ),
    { dueDate: { less_than_equal: addDays(today(), soonDays) } },
    { _status: { equals: 'published' } },
    { status: { in: ['chua', 'dang'] } },
    { recurrence: { exists: false } },
    { 'plan._status': { equals: 'published' } },
  )
  const options = { draft: false, limit: shownRows, slug, sort: 'dueDate', where }
  const { docs, total } = await findDocs(req, options)
  const { config } = req.payload.collections[slug]
  const rows = docs.map((doc) => ({
    ...toRow(config, doc),
    dueOn: (doc.dueDate as null | string | undefined) ?? null,
    isOverdue: isOverdue(doc as Deadline, today()),
    // A task has no state of its own: it goes with its plan.
    stateLabel: null,
  }))
  return { rows, total }
}

/** Deadlines are worked out at every read: these are looked through, the oldest decisions first. */
const looked = 100

/** What has never been public and whose deadline is near or over. */
async function undisclosed(
  req: PayloadRequest,
  slug: 'budget-disclosures' | 'disclosures',
): Promise<Found> {
  const where = and(or(await within(req, slug, 'edit'), await within(req, slug, 'approve')), {
    and: [
      { firstPublishedAt: { exists: false } },
      { state: { not_in: ['unpublished', 'archived'] } },
    ],
  })
  const { docs } = await findDocs(req, { limit: looked, slug, where })
  const { config } = req.payload.collections[slug]
  const last = addDays(today(), soonDays)
  const rows = docs.flatMap((doc): WorkRow[] => {
    const dueOn = deadlineOf(doc)
    if (!dueOn || dueOn > last || !mayBeLate(doc, dueOn)) return []
    return [{ ...toRow(config, doc), dueOn, isOverdue: dueOn < today() }]
  })
  return { rows: rows.slice(0, shownRows), total: rows.length }
}

const deadlineOf = (doc: Doc): null | string => {
  const day = doc.publishDeadline ?? doc.deadline
  return typeof day === 'string' ? day : null
}

/** Past its day and yet not late: it was disclosed in time elsewhere (on a board, over the loudspeaker). */
const mayBeLate = ({ late }: Doc, dueOn: string): boolean => late === true || dueOn >= today()
