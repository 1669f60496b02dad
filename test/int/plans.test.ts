import type { Plan } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, takeDown } from '../support/acts.ts'
import { makeCommune, makePlan } from '../support/builders.ts'
import { makeTask, publishPlan } from '../support/builders/planTasks.ts'
import { inTurn } from '../support/inTurn.ts'
import { type Drafted, type Planning, startPlanning } from '../support/planning.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { paragraph } from '../support/richText.ts'

let commune: Planning['commune']
let editor: Planning['editor']
let head: Planning['head']
let planWith: Planning['planWith']
let portal: Planning['portal']
let publicTitles: Planning['publicTitles']
let publish: Planning['publish']

beforeAll(async () => {
  ;({ commune, editor, head, planWith, portal, publicTitles, publish } = await startPlanning())
})
afterAll(() => portal.close())

describe('a plan', () => {
  it('keeps every part that a plan has', async () => {
    const { plan } = await planWith()
    const unit = plan.unit as string
    const parts = {
      budget: { amount: 15_000_000, source: 'Ngân sách xã', text: 'Trong dự toán được giao.' },
      contents: paragraph('Tuyên truyền trên hệ thống truyền thanh.'),
      implementation: [{ responsibility: 'Đôn đốc, tổng hợp.', unit }],
      legalBases: [{ text: 'Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ' }],
      period: '2026–2030',
      reporting: { due: 'trước ngày 25 tháng cuối quý', frequency: 'hang_quy', to: unit },
      scope: 'Toàn xã',
    }
    const saved = await editor.patch(`/api/plans/${plan.id}?depth=0`).send(parts)
    expect(saved.status).toBe(200)
    expect(saved.body.doc).toMatchObject(parts)
  })

  it('refuses money that is less than nothing', async () => {
    const { plan } = await planWith()
    const { body, status } = await editor
      .patch(`/api/plans/${plan.id}`)
      .send({ budget: { amount: -1 } })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([{ path: 'budget.amount' }])
  })

  it('tells how much of it is done: of its public tasks to the public, of its drafts to staff', async () => {
    const { plan, tasks } = await planWith({ status: 'xong' }, {}, { status: 'huy' })
    await publish(plan)
    await editor.patch(`/api/plan-tasks/${tasks[1]?.id}`).send({ status: 'xong' })
    const live = await portal.visitor.get(`/api/plans/${plan.id}`)
    const draft = await editor.get(`/api/plans/${plan.id}?draft=true`)
    expect([live.body.progress, draft.body.progress]).toEqual([50, 100])
  })

  it('in a list asks once for the tasks of all the plans there', async () => {
    const own = await makeCommune(portal.payload)
    for (const status of ['xong', 'chua', 'dang'] as const) {
      const plan = await makePlan(portal.payload, own)
      await makeTask(portal.payload, own, plan, { status })
      await publishPlan(portal.payload, plan)
    }
    const { find } = portal.payload
    let asked = 0
    portal.payload.find = ((options: { collection: string }) => {
      if (options.collection === 'plan-tasks') asked += 1
      return find.call(portal.payload, options as never)
    }) as typeof find
    const { body } = await portal.visitor.get(`/api/plans?where[tenant][equals]=${own.id}`)
    portal.payload.find = find
    expect(body.docs.map(({ progress }: Plan) => progress).sort()).toEqual([0, 0, 100])
    expect(asked).toBe(1)
  })
})

describe('taking a plan out of the public', () => {
  /** Withdrawn is answered by what it is: gone (410). */
  const notThere = async ({ plan, tasks }: Drafted, status: 404 | 410) => {
    const answers = await inTurn([
      portal.visitor.get(`/api/plan-tasks/${tasks[0]?.id}`),
      portal.visitor.get(`/api/plan-tasks/${tasks[0]?.id}?draft=true`),
      portal.visitor.get(`/api/plan-tasks/${tasks[0]?.id}?trash=true`),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status])
    const query = `{ PlanTasks(where: { plan: { equals: "${plan.id}" } }) { totalDocs } }`
    const { body } = await portal.visitor.post('/api/graphql').send({ query })
    expect(body.data.PlanTasks.totalDocs).toBe(0)
    expect(await publicTitles(plan)).toEqual([])
  }

  it('takes its tasks along when it is unpublished, and brings them back', async () => {
    const made = await planWith({ title: 'Một' }, { title: 'Hai' })
    await publish(made.plan)
    expect((await takeDown(head, 'plans', made.plan)).body.isPublic).toBe(false)
    await notThere(made, 410)
    expect((await act(head, 'plans', made.plan.id, 'restore')).status).toBe(200)
    await notThere(made, 410)
    expect((await publish(made.plan)).status).toBe(200)
    expect(await publicTitles(made.plan)).toEqual(['Một', 'Hai'])
  })

  it('takes its tasks along when it is put in the trash, and brings back what was public', async () => {
    const made = await planWith({ title: 'Đã duyệt' })
    const { id } = made.plan
    await publish(made.plan)
    await portal.payload.update({
      collection: 'plan-tasks',
      data: { title: 'Chưa duyệt' },
      depth: 0,
      draft: true,
      id: made.tasks[0]?.id ?? '',
      overrideAccess: true,
    })
    const mark = (deletedAt: null | string) =>
      portal.payload.update({
        collection: 'plans',
        data: { deletedAt },
        depth: 0,
        id,
        overrideAccess: true,
        trash: true,
      })
    await mark(new Date().toISOString())
    await notThere(made, 404)
    await mark(null)
    expect(await publicTitles(made.plan)).toEqual(['Đã duyệt'])
  })
})

describe('an old version of a plan', () => {
  it('is restored as a draft: its tasks stay as they are', async () => {
    const { plan, tasks } = await planWith({ title: 'Đã duyệt' })
    await publish(plan)
    await editor.patch(`/api/plan-tasks/${tasks[0]?.id}`).send({ title: 'Chưa duyệt' })
    const { docs } = await portal.payload.findVersions({
      collection: 'plans',
      depth: 0,
      overrideAccess: true,
      where: {
        and: [{ parent: { equals: plan.id } }, { 'version._status': { equals: 'published' } }],
      },
    })
    const restored = await editor.post(`/api/plans/versions/${docs[0]?.id}?draft=true&depth=0`)
    expect([restored.status, restored.body.tenant]).toEqual([200, commune.id])
    expect(restored.body.state).toBe('draft')
    expect(await publicTitles(plan)).toEqual(['Đã duyệt'])
  })
})

describe('a plan that was never public', () => {
  itDeletes('goes to the trash and for ever with its tasks, by its author', async () => {
    const { plan, tasks } = await planWith({}, {})
    const trashed = await editor.patch(`/api/plans/${plan.id}`).send({ deletedAt: new Date() })
    expect(trashed.status).toBe(200)
    expect((await editor.delete(`/api/plans/${plan.id}?trash=true`)).status).toBe(200)
    const left = await portal.payload.count({
      collection: 'plan-tasks',
      overrideAccess: true,
      trash: true,
      where: { id: { in: tasks.map(({ id }) => id) } },
    })
    expect(left.totalDocs).toBe(0)
  })
})
