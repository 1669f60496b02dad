import type { Doc } from './act.ts'
import { createLocalReq, type Payload } from 'payload'
import { retainedUntil, type RetentionKey } from '../../src/domain/law/index.ts'
import { dayOf, today } from '../../src/domain/today.ts'
import { perform } from './perform.ts'
import { workflowSlugs } from './workflowSlugs.ts'

const atOnce = 200

/**
 * Puts away what was taken down or has expired once the time it is kept at hand is over
 * (src/domain/law/retention): into the archive, nothing is deleted. Every day, the oldest first.
 * @returns how many were put away
 */
export async function archiveDue(payload: Payload, now = new Date()): Promise<number> {
  let archived = 0
  for (const slug of workflowSlugs(payload)) {
    const { docs } = await payload.find({
      collection: slug as 'articles',
      depth: 0,
      draft: true,
      limit: atOnce,
      overrideAccess: true,
      pagination: false,
      req: { payload },
      sort: 'updatedAt',
      where: { state: { in: ['unpublished', 'expired'] } },
    })
    for (const doc of docs as unknown as Doc[]) {
      if (!isOver(doc, now)) continue
      try {
        const req = await createLocalReq({}, payload)
        await perform(req, { by: 'time', id: doc.id, now, slug, verb: 'archive' })
        archived += 1
      } catch (err) {
        payload.logger.error({ err, msg: `${slug} ${doc.id} could not be archived` })
      }
    }
  }
  return archived
}

/** Counted from the day it was taken down, or was published. What is kept for good is never over. */
function isOver({ publishedAt, state, workflow }: Doc, now: Date): boolean {
  const [key, from]: [RetentionKey, unknown] =
    state === 'unpublished' ? ['removedItems', workflow?.changedAt] : ['articles', publishedAt]
  if (typeof from !== 'string') return false
  const { until } = retainedUntil(key, dayOf(from) ?? '') ?? {}
  return typeof until === 'string' && until < today(now)
}
