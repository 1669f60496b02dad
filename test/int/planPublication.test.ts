import type { PlanTask } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publishNow, takeDown } from '../support/acts.ts'
import { makePlan } from '../support/builders.ts'
import { publishPlan } from '../support/builders/planTasks.ts'
import { type Planning, startPlanning } from '../support/planning.ts'
import { itWithTwoWriters } from '../support/realDatabase.ts'

let commune: Planning['commune']
let editor: Planning['editor']
let editorUser: Planning['editorUser']
let head: Planning['head']
let planWith: Planning['planWith']
let portal: Planning['portal']
let publicTitles: Planning['publicTitles']
let publish: Planning['publish']
let versionsOf: Planning['versionsOf']

beforeAll(async () => {
  ;({ commune, editor, editorUser, head, planWith, portal, publicTitles, publish, versionsOf } =
    await startPlanning())
})
afterAll(() => portal.close())

describe('publishing a plan', () => {
  it('publishes its tasks with it', async () => {
    const { plan, tasks } = await planWith({ title: 'Một' }, { title: 'Hai' })
    expect(await publicTitles(plan)).toEqual([])
    expect((await publish(plan)).status).toBe(200)
    expect(await publicTitles(plan)).toEqual(['Một', 'Hai'])
    expect((await portal.visitor.get(`/api/plan-tasks/${tasks[0]?.id}`)).status).toBe(200)
  })

  it('publishes them also when the answer is to hold a few fields only', async () => {
    const { plan } = await planWith({ title: 'Một' })
    await portal.payload.update({
      collection: 'plans',
      data: { _status: 'published' },
      depth: 0,
      id: plan.id,
      overrideAccess: true,
      select: { title: true },
    })
    expect(await publicTitles(plan)).toEqual(['Một'])
  })

  it('by GraphQL publishes its tasks as well', async () => {
    const { plan } = await planWith({ title: 'Một' })
    const query = `mutation {
      publishUrgentlyItem(collection: "plans", id: "${plan.id}", note: "Bão", confirmed: ["nobodyToTell"]) { isPublic }
    }`
    const { body } = await head.post('/api/graphql').send({ query })
    expect(body.data.publishUrgentlyItem).toEqual({ isPublic: true })
    expect(await publicTitles(plan)).toEqual(['Một'])
  })

  it('fact 24: is refused while a task has no lead unit, and changes nothing at all', async () => {
    const { plan } = await planWith({ title: 'Một' }, { title: 'Hai' }, { title: 'Ba' })
    const { body } = await editor
      .post('/api/plan-tasks')
      .send({ plan: plan.id, title: 'Hội nghị tại các thôn' })
    const answer = await publish(plan)
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'CP_PLAN_TASK_INCOMPLETE'])
    expect(answer.body.errors[0].data.errors).toMatchObject([
      {
        label: 'Hội nghị tại các thôn: Đơn vị chủ trì',
        message: 'Nhiệm vụ “Hội nghị tại các thôn”: Hãy điền “Đơn vị chủ trì”.',
        path: 'tasks.3.leadUnit',
        sentence: { en: 'Task “Hội nghị tại các thôn”: “Lead unit” has to be filled in.' },
      },
      { path: 'tasks.3.periodText' },
    ])
    expect((await portal.visitor.get(`/api/plans/${plan.id}`)).status).toBe(404)
    expect(await publicTitles(plan)).toEqual([])
    await editor.patch(`/api/plan-tasks/${body.doc.id}`).send({ deletedAt: new Date() })
    expect((await publish(plan)).status).toBe(200)
    expect(await publicTitles(plan)).toEqual(['Một', 'Hai', 'Ba'])
  })

  it('names what a row of a task lacks', async () => {
    const { plan, tasks } = await planWith({})
    await editor
      .patch(`/api/plan-tasks/${tasks[0]?.id}`)
      .send({ updates: [{ date: '2026-02-01' }] })
    const { body } = await publish(plan)
    expect(body.errors[0].data.errors).toMatchObject([{ path: 'tasks.0.updates.0.text' }])
  })

  it('of many at once publishes those that are whole, each with its tasks', async () => {
    const whole = await planWith({ title: 'Đủ' })
    const broken = await planWith({ title: 'Thiếu' })
    await editor.post('/api/plan-tasks').send({ plan: broken.plan.id, title: 'Chưa có đơn vị' })
    const ids = [broken.plan.id, whole.plan.id]
    const answer = await portal.payload.update({
      collection: 'plans',
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
      where: { id: { in: ids } },
    })
    expect(answer.errors).toMatchObject([{ id: broken.plan.id }])
    expect((await portal.visitor.get(`/api/plans/${broken.plan.id}`)).status).toBe(404)
    expect(await publicTitles(whole.plan)).toEqual(['Đủ'])
    expect(await publicTitles(broken.plan)).toEqual([])
  })

  it('twice writes no task a second time', async () => {
    const { plan, tasks } = await planWith({})
    await publish(plan)
    const once = await Promise.all(tasks.map(versionsOf))
    await editor.patch(`/api/plans/${plan.id}`).send({ scope: 'Toàn xã' })
    expect((await publish(plan)).status).toBe(200)
    expect(await Promise.all(tasks.map(versionsOf))).toEqual(once)
  })

  itWithTwoWriters('while somebody saves a task leaves nothing half public', async () => {
    const { plan, tasks } = await planWith({ title: 'Trước' })
    await Promise.all([
      publish(plan),
      editor.patch(`/api/plan-tasks/${tasks[0]?.id}`).send({ title: 'Sau' }),
    ])
    const [title] = await publicTitles(plan)
    expect(['Trước', 'Sau']).toContain(title)
    const draft = await editor.get(`/api/plan-tasks/${tasks[0]?.id}?draft=true`)
    expect(draft.body.title).toBe('Sau')
  })
})

describe('a task', () => {
  it('is not published without its plan, by any door', async () => {
    const { plan, tasks } = await planWith({})
    const { id } = tasks[0] as PlanTask
    const graphql = `mutation { updatePlanTask(id: "${id}", data: { _status: published }) { id } }`
    const local = portal.payload.update({
      collection: 'plan-tasks',
      data: { _status: 'published' },
      depth: 0,
      id,
      overrideAccess: true,
    })
    await expect(local).rejects.toMatchObject({ data: { code: 'CP_PLAN_TASK_ALONE' }, status: 409 })
    for (const agent of [editor, head]) {
      const rest = await agent.patch(`/api/plan-tasks/${id}`).send({ _status: 'published' })
      expect([rest.status, rest.body.errors[0].code]).toEqual([409, 'CP_PLAN_TASK_ALONE'])
      expect(rest.body.errors[0].message).toContain('Hãy xuất bản kế hoạch')
      const { body } = await agent.post('/api/graphql').send({ query: graphql })
      expect(body.errors[0].extensions.code).toBe('CP_PLAN_TASK_ALONE')
      expect((await publishNow(agent, 'plan-tasks', { id })).status).toBe(404)
    }
    await publishPlan(portal.payload, await makePlan(portal.payload, commune))
    expect(await publicTitles(plan)).toEqual([])
  })

  it('is not made public as it is made either', async () => {
    const plan = await makePlan(portal.payload, commune, { _status: 'published' })
    await expect(
      portal.payload.create({
        collection: 'plan-tasks',
        data: {
          _status: 'published',
          leadUnit: plan.unit,
          periodText: 'Quý I/2026',
          plan: plan.id,
          status: 'chua',
          tenant: commune.id,
          title: 'Việc',
        },
        depth: 0,
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { code: 'CP_PLAN_TASK_ALONE' } })
  })

  it('is not taken down without its plan', async () => {
    const { plan, tasks } = await planWith({ title: 'Một' })
    await publish(plan)
    const id = tasks[0]?.id as string
    const data = { _status: 'draft' } as const
    const local = portal.payload.update({
      collection: 'plan-tasks',
      data,
      depth: 0,
      id,
      overrideAccess: true,
    })
    await expect(local).rejects.toMatchObject({ data: { code: 'CP_PLAN_TASK_ALONE' }, status: 409 })
    expect((await editor.patch(`/api/plan-tasks/${id}`).send(data)).status).toBe(200)
    expect((await takeDown(head, 'plan-tasks', { id })).status).toBe(404)
    expect(await publicTitles(plan)).toEqual(['Một'])
  })

  it('of a public plan changes for the public when the plan is published again, not before', async () => {
    const { plan, tasks } = await planWith({ title: 'Đã duyệt' })
    await publish(plan)
    await editor.patch(`/api/plan-tasks/${tasks[0]?.id}`).send({ title: 'Sửa' })
    await editor
      .post('/api/plan-tasks')
      .send({ leadUnit: plan.unit, periodText: 'Quý I', plan: plan.id, title: 'Thêm' })
    await editor.patch(`/api/plans/${plan.id}`).send({ scope: 'Toàn xã' })
    expect(await publicTitles(plan)).toEqual(['Đã duyệt'])
    await publish(plan)
    expect(await publicTitles(plan)).toEqual(['Sửa', 'Thêm'])
  })

  it('is restored as a draft only, and public again with its plan', async () => {
    const { plan, tasks } = await planWith({ title: 'Bản một' })
    await publish(plan)
    await editor.patch(`/api/plan-tasks/${tasks[0]?.id}`).send({ title: 'Bản hai' })
    await publish(plan)
    const { docs } = await portal.payload.findVersions({
      collection: 'plan-tasks',
      depth: 0,
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: tasks[0]?.id } },
    })
    const approved = docs.find(({ version }) => version._status === 'published')
    const restored = await editor.post(
      `/api/plan-tasks/versions/${approved?.id}?draft=true&depth=0`,
    )
    expect(restored.status).toBe(200)
    expect(restored.body).toMatchObject({ createdBy: editorUser.id, tenant: commune.id })
    expect(await publicTitles(plan)).toEqual(['Bản hai'])
    const answer = await publish(plan)
    expect([answer.status, answer.body]).toMatchObject([200, { isPublic: true }])
    expect(await publicTitles(plan)).toEqual(['Bản một'])
    await expect(
      portal.payload.restoreVersion({
        collection: 'plan-tasks',
        depth: 0,
        id: approved?.id ?? '',
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { code: 'CP_PLAN_TASK_ALONE' } })
  })
})
