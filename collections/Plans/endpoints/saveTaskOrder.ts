import type { PlanTask } from '../../../src/payload-types.ts'
import {
  addDataAndFileToRequest,
  commitTransaction,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'

import { communesOf, includes } from '../../../src/access/actor.ts'
import { codedError } from '../../../src/access/codedError.ts'
import { holds } from '../../../src/access/holds.ts'
import { tenantOf } from '../../../src/domain/idOf.ts'
import { tasksOf } from '../tasks.ts'

const label = { en: 'Order of the tasks', vi: 'Thứ tự nhiệm vụ' }

/**
 * POST /api/plans/:id/task-order `{ ids: string[] }` puts the tasks of a plan in this order. Those
 * not named (somebody has just added one) follow in the order they had. Only tasks whose number
 * changes are written, as drafts, all or none of them.
 * Answers `{ ids }`, every task in its new order; 403, 404 or CP_PLAN_TASK_ORDER (400) at `ids`.
 */
export const saveTaskOrder: PayloadHandler = async (req) => {
  if (!req.user) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  await addDataAndFileToRequest(req)
  const planId = await ownPlan(req)
  const isOwnTransaction = await initTransaction(req)
  try {
    const ids = await putInOrder(req, planId)
    if (isOwnTransaction) await commitTransaction(req)
    return Response.json({ ids })
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** A plan of another commune is not there, public or not; one of one's own is to be edited. */
async function ownPlan(req: PayloadRequest): Promise<string> {
  const plan = await req.payload.findByID({
    collection: 'plans',
    depth: 0,
    disableErrors: true,
    draft: true,
    id: String(req.routeParams?.id),
    overrideAccess: false,
    req,
  })
  if (!plan || !includes(communesOf(req.user), tenantOf(plan))) throw new NotFound(req.t)
  if (!(await holds(req, 'plans', 'edit', plan))) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  return plan.id
}

async function putInOrder(req: PayloadRequest, planId: string): Promise<string[]> {
  const tasks = await tasksOf(req, planId)
  const named = namedTasks(req, tasks)
  const ordered = [...named, ...tasks.filter((task) => !named.includes(task))]
  const moved = ordered
    .map(({ id, order }, index) => ({ id, isMoved: order !== index + 1, order: index + 1 }))
    .filter(({ isMoved }) => isMoved)
  await refuseUnlessEditor(req, moved.length > 0 ? moved : ordered)
  for (const { id, order } of moved) {
    await req.payload.update({
      collection: 'plan-tasks',
      data: { order },
      depth: 0,
      draft: true,
      id,
      overrideAccess: true,
      req,
    })
  }
  return ordered.map(({ id }) => id)
}

function namedTasks(req: PayloadRequest, tasks: PlanTask[]): PlanTask[] {
  const ids: unknown = (req.data as { ids?: unknown } | undefined)?.ids
  const named = Array.isArray(ids)
    ? ids.flatMap((id: unknown) => tasks.find((task) => task.id === id) ?? [])
    : []
  if (!Array.isArray(ids) || named.length !== ids.length || new Set(named).size !== ids.length) {
    throw codedError('CP_PLAN_TASK_ORDER', { field: { label, path: 'ids' }, req })
  }
  return named
}

/** Changing a task's number is editing it: asked once for all of them. */
async function refuseUnlessEditor(req: PayloadRequest, tasks: { id: string }[]): Promise<void> {
  const { access } = req.payload.collections['plan-tasks'].config
  const mayEdit = await access.update({ data: { _status: 'draft' }, req })
  if (mayEdit === false) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  if (mayEdit === true) return
  const { totalDocs } = await req.payload.find({
    collection: 'plan-tasks',
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    req,
    where: { and: [{ id: { in: tasks.map(({ id }) => id) } }, mayEdit] },
  })
  if (totalDocs < tasks.length) throw codedError('CP_ACCESS_FORBIDDEN', { req })
}
