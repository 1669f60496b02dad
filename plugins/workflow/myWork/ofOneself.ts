import type { Found } from './found.ts'
import type { PayloadRequest, Where } from 'payload'

import { and, or, type Result } from '../../../src/access/reach.ts'
import { workflowSlugs } from '../workflowSlugs.ts'
import { findItems, within } from './findItems.ts'
import { merged, shownRows } from './found.ts'

/** What was sent back to whom handed it in or made it. */
export const returned = (req: PayloadRequest): Promise<Found> =>
  inEach(req, async (slug) =>
    and(await within(req, slug, 'read'), or(submittedBy(req), madeBy(req)), is('returned')),
  )

/** What who asks has begun and not handed in, also beside what is public. */
export const drafts = (req: PayloadRequest): Promise<Found> =>
  inEach(req, async (slug) =>
    and(await within(req, slug, 'read'), or(madeBy(req), savedBy(req)), is('draft')),
  )

/** What becomes public by itself: for who could still stop it, and who wrote it. */
export const scheduled = (req: PayloadRequest): Promise<Found> =>
  inEach(
    req,
    async (slug) =>
      and(
        or(
          await within(req, slug, 'publish'),
          await within(req, slug, 'cancelSchedule'),
          and(await within(req, slug, 'read'), submittedBy(req)),
        ),
        is('scheduled'),
      ),
    'publishAt',
  )

/** What did not become public at its time. */
export const problems = (req: PayloadRequest): Promise<Found> =>
  inEach(req, async (slug) =>
    and(
      or(
        await within(req, slug, 'publish'),
        await within(req, slug, 'cancelSchedule'),
        and(await within(req, slug, 'read'), submittedBy(req)),
      ),
      { state: { in: ['approved', 'scheduled'] } },
      { 'workflow.problem': { exists: true } },
    ),
  )

async function inEach(
  req: PayloadRequest,
  whereIn: (slug: string) => Promise<Result>,
  key?: 'publishAt',
): Promise<Found> {
  const lists = workflowSlugs(req.payload).map(async (slug) =>
    findItems(req, { limit: shownRows, slug, where: await whereIn(slug) }),
  )
  return merged(await Promise.all(lists), key)
}

const is = (state: string): Where => ({ state: { equals: state } })
const madeBy = ({ user }: PayloadRequest): Where => ({ createdBy: { equals: user?.id } })
const savedBy = ({ user }: PayloadRequest): Where => ({ updatedBy: { equals: user?.id } })
const submittedBy = ({ user }: PayloadRequest): Where => ({
  'workflow.submittedBy': { equals: user?.id },
})
