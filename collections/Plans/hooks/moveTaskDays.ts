import type { CollectionAfterChangeHook } from 'payload'

import { besideRestoring } from '../../../src/access/besideRestoring.ts'
import { daysOf, holdsDays } from '../../../src/domain/taskDays.ts'
import { parsePeriod } from '../../../src/domain/vietnamese/index.ts'
import { tasksOf } from '../tasks.ts'

/**
 * A period without a year ("Quý II") stands in the plan's year: when that changes, the days worked
 * out with the old one follow, in the same transaction and as drafts: what is public moves when
 * the plan is published (publishTasks). Days that a clerk typed stay; what is said about the year
 * is said anew. The year is in the collection's `forceSelect`.
 */
export const moveTaskDays: CollectionAfterChangeHook = async (hook) => {
  const { context, doc, operation, previousDoc, req } = hook
  if (context.isOfLive) return doc
  const [before, now] = [yearOf(previousDoc), yearOf(doc)]
  if (operation === 'create' || before === now) return doc
  const own = besideRestoring(req)
  for (const task of await tasksOf(req, String(doc.id), { inTrash: true })) {
    const text = task.periodText ?? ''
    const [was, is] = [parsePeriod(text, before), parsePeriod(text, now)]
    if (!was.yearAssumed && !is.yearAssumed) continue
    await req.payload.update({
      collection: 'plan-tasks',
      data: holdsDays(task, was) ? daysOf(is) : {},
      depth: 0,
      draft: true,
      id: task.id,
      overrideAccess: true,
      req: own,
      trash: true,
    })
  }
  return doc
}

const yearOf = (plan: { planYear?: null | number } | undefined) => plan?.planYear ?? undefined
