import type { CollectionBeforeDeleteHook } from 'payload'

import { inActOnPlan } from '../../../src/access/actOnPlan.ts'

/** A plan that is deleted for ever takes its tasks along, those in the trash too. */
export const deleteTasks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const own = inActOnPlan(req)
  const { docs } = await req.payload.find({
    collection: 'plan-tasks',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    select: { plan: true },
    trash: true,
    where: { plan: { equals: id } },
  })
  for (const task of docs) {
    await req.payload.delete({
      collection: 'plan-tasks',
      depth: 0,
      id: task.id,
      overrideAccess: true,
      req: own,
      trash: true,
    })
  }
}
