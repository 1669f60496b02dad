import type { PlanTask } from '../../src/payload-types.ts'
import type { PayloadRequest } from 'payload'

/** The tasks of a plan as they are being worked on, in their order; in the trash only if asked. */
export async function tasksOf(
  req: PayloadRequest,
  planId: string,
  { inTrash = false } = {},
): Promise<PlanTask[]> {
  const { docs } = await req.payload.find({
    collection: 'plan-tasks',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    sort: ['order', 'createdAt'],
    trash: inTrash,
    where: { plan: { equals: planId } },
  })
  return docs
}
