import type { Doc } from '../act.ts'
import type { PayloadRequest } from 'payload'
import { and, or, type Result } from '../../../src/access/reach.ts'
import { stateOf } from '../followState.ts'
import { workflowSlugs } from '../workflowSlugs.ts'
import { writersOf } from '../writers.ts'
import { findDocs, findItems, toRow, within } from './findItems.ts'
import { type Found, merged, shownRows } from './found.ts'
import { proposals } from './proposals.ts'

/** More than are shown: some of them turn out to be one's own. */
const looked = 50

/**
 * What who asks is to do next: take what was handed in, finish what they took, approve, publish,
 * look at what was published urgently, set a proposed role in force. Nobody approves what they wrote
 * a part of.
 */
export async function waiting(req: PayloadRequest): Promise<Found> {
  const lists = workflowSlugs(req.payload).map((slug) => inOne(req, slug))
  return merged([...(await Promise.all(lists)).flat(), await proposals(req)])
}

async function inOne(req: PayloadRequest, slug: string): Promise<Found[]> {
  const [take, firstApprove, approve, publish] = await Promise.all([
    within(req, slug, 'take'),
    within(req, slug, 'firstApprove'),
    within(req, slug, 'approve'),
    within(req, slug, 'publish'),
  ])
  const where = or(
    and(take, is('submitted')),
    and(take, is('inEdit'), { 'workflow.holder': { equals: req.user?.id } }),
    and(firstApprove, is('inReview'), { 'workflow.firstApprovedBy': { exists: false } }),
    and(approve, is('inReview')),
    and(publish, is('approved'), { 'workflow.problem': { exists: false } }),
  )
  const { config } = req.payload.collections[slug as 'articles']
  const { docs, total } = await findDocs(req, { limit: looked, slug, where })
  const mine = docs.filter((doc) => approve === false || !isOwnToApprove(req, doc))
  const rows = mine.slice(0, shownRows).map((doc) => toRow(config, doc))
  return [{ rows, total: total - (docs.length - mine.length) }, await urgent(req, slug, approve)]
}

function isOwnToApprove({ user }: PayloadRequest, doc: Doc): boolean {
  return stateOf(doc) === 'inReview' && writersOf(doc).includes(String(user?.id))
}

const urgentDays = 30

/** Published by one person alone and not looked at since; soon after, or nobody ever will. */
async function urgent(req: PayloadRequest, slug: string, approve: Result): Promise<Found> {
  const since = new Date(Date.now() - urgentDays * 24 * 60 * 60 * 1000).toISOString()
  const where = and(approve, {
    and: [
      { updatedAt: { greater_than: since } },
      { _status: { equals: 'published' } },
      { 'workflow.urgentBy': { exists: true } },
      { 'workflow.urgentBy': { not_equals: req.user?.id } },
      { 'workflow.urgentReviewedBy': { exists: false } },
    ],
  })
  return findItems(req, { draft: false, limit: shownRows, slug, where })
}

const is = (state: string) => ({ state: { equals: state } })
