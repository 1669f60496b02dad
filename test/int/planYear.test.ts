import type { Plan, PlanTask } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makePlan } from '../support/builders.ts'
import { makeTask } from '../support/builders/planTasks.ts'
import { type Planning, startPlanning } from '../support/planning.ts'

let planning: Planning

beforeAll(async () => {
  planning = await startPlanning()
})
afterAll(() => planning.portal.close())

const quarter = (task: Partial<PlanTask>) => [task.startDate, task.dueDate]
const inYear = (year: number) => [`${year}-04-01`, `${year}-06-30`]
const setYear = (plan: Plan, planYear: null | number) =>
  planning.editor.patch(`/api/plans/${plan.id}`).send({ planYear })

/** A task as it is being worked on. */
async function draftOf({ id }: { id?: string } = {}): Promise<PlanTask> {
  const { body } = await planning.editor.get(`/api/plan-tasks/${id}?draft=true&depth=0`)
  return body
}

async function publicOf({ id }: { id?: string } = {}): Promise<PlanTask> {
  const { body } = await planning.portal.visitor.get(`/api/plan-tasks/${id}?depth=0`)
  return body
}

describe('the year of a plan', () => {
  it('moves the days that were worked out with it, and what is said about them', async () => {
    const { plan, tasks } = await planning.planWith({ periodText: 'Quý II' })
    expect(quarter(await draftOf(tasks[0]))).toEqual(inYear(2026))
    expect((await setYear(plan, 2027)).status).toBe(200)
    const task = await draftOf(tasks[0])
    expect(quarter(task)).toEqual(inYear(2027))
    expect(task.warnings).toMatchObject([
      { code: 'yearAssumed', message: { vi: expect.stringContaining('(2027)') } },
    ])
  })

  it('fills in the days of tasks that were waiting for it', async () => {
    const { commune, editor, portal } = planning
    const { body } = await editor.post('/api/plans?depth=0').send({ title: 'Kế hoạch' })
    const plan = body.doc as Plan
    const task = await makeTask(portal.payload, commune, plan, { periodText: 'Quý II' })
    expect(await draftOf(task)).toMatchObject({ warnings: [{ code: 'periodNotUnderstood' }] })
    await setYear(plan, 2027)
    expect(quarter(await draftOf(task))).toEqual(inYear(2027))
    expect(await draftOf(task)).toMatchObject({ warnings: [{ code: 'yearAssumed' }] })
    await setYear(plan, null)
    expect(quarter(await draftOf(task))).toEqual([null, null])
  })

  it('leaves alone days that were typed, a year that is written, and tasks without one', async () => {
    const { plan, tasks } = await planning.planWith(
      { dueDate: '2026-05-15', periodText: 'Quý II' },
      { periodText: 'Quý II/2026' },
      { periodText: 'Hằng tháng' },
    )
    const before = await Promise.all(tasks.map((task) => planning.versionsOf(task)))
    await setYear(plan, 2027)
    const [typed, written, monthly] = await Promise.all(tasks.map((task) => draftOf(task)))
    expect(typed).toMatchObject({ dueDate: '2026-05-15', warnings: [{ code: 'yearAssumed' }] })
    expect(JSON.stringify(typed?.warnings)).toContain('(2027)')
    expect(quarter(written ?? {})).toEqual(inYear(2026))
    expect(monthly?.recurrence).toBe('monthly')
    const after = await Promise.all(tasks.map((task) => planning.versionsOf(task)))
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 0, 0])
  })

  it('moves public days only when it is public itself', async () => {
    const { plan, tasks } = await planning.planWith({ periodText: 'Quý II' })
    await planning.publish(plan)
    await setYear(plan, 2027)
    expect(quarter(await publicOf(tasks[0]))).toEqual(inYear(2026))
    expect(quarter(await draftOf(tasks[0]))).toEqual(inYear(2027))
    await planning.publish(plan)
    expect(quarter(await publicOf(tasks[0]))).toEqual(inYear(2027))
  })

  it('moves them in the save that publishes it, whatever is asked for in the answer', async () => {
    const { plan, tasks } = await planning.planWith({ periodText: 'Quý II' })
    await planning.publish(plan)
    await planning.portal.payload.update({
      collection: 'plans',
      data: { _status: 'published', planYear: 2027 },
      depth: 0,
      id: plan.id,
      overrideAccess: true,
      select: { title: true },
    })
    expect(quarter(await publicOf(tasks[0]))).toEqual(inYear(2027))
    await planning.editor.patch(`/api/plans/${plan.id}`).send({ title: 'Tên khác' })
    expect(quarter(await draftOf(tasks[0]))).toEqual(inYear(2027))
  })

  it('comes back with an older version of the plan', async () => {
    const { plan, tasks } = await planning.planWith({ periodText: 'Quý II' })
    await setYear(plan, 2027)
    const { docs } = await planning.portal.payload.findVersions({
      collection: 'plans',
      depth: 0,
      overrideAccess: true,
      where: { parent: { equals: plan.id }, 'version.planYear': { equals: 2026 } },
    })
    await planning.editor.post(`/api/plans/versions/${docs[0]?.id}?draft=true`)
    expect(quarter(await draftOf(tasks[0]))).toEqual(inYear(2026))
    const { leadUnit, title } = tasks[0] ?? {}
    expect(await draftOf(tasks[0])).toMatchObject({ leadUnit, title })
  })

  it('holds for a task that is taken out of the trash later', async () => {
    const { plan, tasks } = await planning.planWith({ periodText: 'Quý II' })
    const address = `/api/plan-tasks/${tasks[0]?.id}`
    await planning.editor.patch(address).send({ deletedAt: new Date() })
    await setYear(plan, 2027)
    await planning.editor.patch(`${address}?trash=true`).send({ deletedAt: null })
    expect(quarter(await draftOf(tasks[0]))).toEqual(inYear(2027))
  })

  it('is that of the plan a task is moved to', async () => {
    const { commune, editor, editorUser, portal } = planning
    const { tasks } = await planning.planWith({ periodText: 'Quý II' })
    const data = { createdBy: editorUser.id, planYear: 2028 }
    const other = await makePlan(portal.payload, commune, data)
    await editor.patch(`/api/plan-tasks/${tasks[0]?.id}`).send({ plan: other.id })
    expect(quarter(await draftOf(tasks[0]))).toEqual(inYear(2028))
  })
})
