import type { CollectionAfterChangeHook } from 'payload'

import { inActOnPlan } from '../../../src/access/actOnPlan.ts'
import { tasksOf } from '../tasks.ts'

/**
 * Publishing a plan publishes what its tasks have become since, in the same transaction. Tasks
 * without a new draft are left as they are: doing it twice changes nothing.
 */
export const publishTasks: CollectionAfterChangeHook = async (hook) => {
  const { context, data, doc, operation, previousDoc, req } = hook
  if (context.isOfLive) return doc
  const isTrash = Boolean(data.deletedAt) || Boolean(previousDoc?.deletedAt)
  // `doc` has no status when the caller asked for a few fields only; an old version that was
  // public says so in `data` while it is restored as a draft.
  const isPublishing = data._status === 'published' && doc._status !== 'draft'
  if (operation === 'create' || !isPublishing || isTrash) return doc
  const own = inActOnPlan(req)
  for (const { _status, id } of await tasksOf(req, String(doc.id))) {
    if (_status === 'published') continue
    await req.payload.update({
      collection: 'plan-tasks',
      data: { _status: 'published' },
      depth: 0,
      id,
      overrideAccess: true,
      req: own,
    })
  }
  return doc
}
