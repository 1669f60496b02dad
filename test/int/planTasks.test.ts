import type { Commune, Plan } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePlan,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
import { makePerson } from '../support/builders/organisation.ts'
import { makeTask, makeTasksOfFixture, publishPlan } from '../support/builders/planTasks.ts'
import { at } from '../support/clock.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
})
afterAll(() => portal.close())

const newPlan = (data: Partial<Plan> = {}) => makePlan(portal.payload, commune, data)
const newUnit = async () => (await makeUnit(portal.payload, commune)).id

/** Saves a draft over HTTP in a plan of its own. */
async function save(data: Record<string, unknown>, plan?: Plan) {
  const { id } = plan ?? (await newPlan())
  return editor.post('/api/plan-tasks?depth=0').send({ plan: id, title: 'Việc', ...data })
}

const fieldErrors = (body: { errors: { data: { errors: object[] } }[] }) =>
  body.errors[0]?.data.errors

describe('fact 24: who leads a task', () => {
  it('is one unit: two are refused at save', async () => {
    const { body, status } = await save({ leadUnit: [await newUnit(), await newUnit()] })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_PLAN_TASK_ONE_LEAD'])
    expect(fieldErrors(body)).toMatchObject([
      { message: 'Mỗi nhiệm vụ chỉ có một đơn vị chủ trì.', path: 'leadUnit' },
    ])
  })

  it('does not coordinate as well: refused at save', async () => {
    const unit = await newUnit()
    const { body, status } = await save({
      coordinatingUnits: [await newUnit(), unit],
      leadUnit: unit,
    })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_PLAN_TASK_LEAD_COORDINATES'])
    expect(fieldErrors(body)).toMatchObject([{ path: 'coordinatingUnits' }])
    expect(body.errors[0].sentence.vi).toContain('Đơn vị chủ trì không thể')
  })

  it('is checked against what is stored, whichever of the two is changed', async () => {
    const [lead, other] = [await newUnit(), await newUnit()]
    const { body } = await save({ coordinatingUnits: [other], leadUnit: lead })
    const changed = await editor.patch(`/api/plan-tasks/${body.doc.id}`).send({ leadUnit: other })
    expect([changed.status, changed.body.errors[0].code]).toEqual([
      400,
      'CP_PLAN_TASK_LEAD_COORDINATES',
    ])
  })

  it('may be open in a draft', async () => {
    expect((await save({ periodText: 'Quý I/2026' })).status).toBe(201)
  })
})

describe('fact 24: the days of a task', () => {
  it('do not end before they begin: refused at save', async () => {
    const { body, status } = await save({ dueDate: '2026-03-01', startDate: '2026-03-02' })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_PLAN_TASK_DUE_BEFORE_START'])
    expect(fieldErrors(body)).toMatchObject([
      {
        label: 'Thời hạn hoàn thành',
        message: '“Thời hạn hoàn thành” (2026-03-01) không được trước “Ngày bắt đầu” (2026-03-02).',
        path: 'dueDate',
      },
    ])
  })

  it('may be one and the same', async () => {
    expect((await save({ dueDate: '2026-03-01', startDate: '2026-03-01' })).status).toBe(201)
  })

  it('are read from “Quý I/2026”', async () => {
    const { body } = await save({ periodText: 'Quý I/2026' })
    expect(body.doc).toMatchObject({ dueDate: '2026-03-31', startDate: '2026-01-01', warnings: [] })
  })

  it('are none for “Thường xuyên”, which is never overdue', async () => {
    const { body } = await save({ periodText: 'Thường xuyên' })
    expect(body.doc).toMatchObject({ dueDate: null, quaHan: false, recurrence: 'continuous' })
  })

  it('stay as a clerk typed them', async () => {
    const { body } = await save({ dueDate: '2026-02-15', periodText: 'Quý I/2026' })
    expect([body.doc.startDate ?? null, body.doc.dueDate]).toEqual([null, '2026-02-15'])
  })

  it('follow the words when those are changed, unless a clerk typed the days', async () => {
    const { body: read } = await save({ periodText: 'Quý I/2026' })
    const { body: typed } = await save({ dueDate: '2026-02-15', periodText: 'Quý I/2026' })
    const change = { periodText: 'Tháng 5/2026' }
    const answers = [
      await editor.patch(`/api/plan-tasks/${read.doc.id}`).send(change),
      await editor.patch(`/api/plan-tasks/${typed.doc.id}`).send(change),
    ]
    expect(answers.map(({ body }) => body.doc.dueDate)).toEqual(['2026-05-31', '2026-02-15'])
  })

  it('stand in the year of the plan when the words name none, with a warning', async () => {
    const { body } = await save({ periodText: 'Quý I' }, await newPlan({ planYear: 2027 }))
    expect(body.doc).toMatchObject({
      dueDate: '2027-03-31',
      warnings: [{ code: 'yearAssumed', path: 'periodText' }],
    })
    expect(body.doc.warnings[0].message.vi).toContain('2027')
  })

  it('are not guessed: words that name none get a warning, and no day', async () => {
    const { body } = await save({ periodText: 'Khi có yêu cầu' })
    expect(body.doc).toMatchObject({
      dueDate: null,
      startDate: null,
      warnings: [{ code: 'periodNotUnderstood', path: 'periodText' }],
    })
  })
})

describe('a task of a plan', () => {
  it.each(['leadUnit', 'plan', 'responsiblePerson'])(
    'points to nothing of another commune (%s): such an id is as good as unknown',
    async (field) => {
      const other = await makeCommune(portal.payload)
      const foreign = {
        leadUnit: () => makeUnit(portal.payload, other),
        plan: () => makePlan(portal.payload, other, { _status: 'published' }),
        responsiblePerson: () => makePerson(portal.payload, other),
      }[field]
      const { id } = await (foreign ?? newPlan)()
      const given = await save({ [field]: id })
      const unknown = await save({ [field]: id.replace(/^.{4}/, '0000') })
      expect([given.status, unknown.status]).toEqual([400, 400])
      expect(fieldErrors(given.body)).toMatchObject([{ path: field }])
      expect(fieldErrors(unknown.body)).toMatchObject([{ path: field }])
    },
  )

  it('can go over to another plan of its commune until it has been public', async () => {
    const [one, other] = [await newPlan(), await newPlan()]
    const task = await makeTask(portal.payload, commune, one)
    const move = (plan: Plan) => editor.patch(`/api/plan-tasks/${task.id}`).send({ plan: plan.id })
    expect((await move(other)).status).toBe(200)
    await publishPlan(portal.payload, other)
    const { body, status } = await move(one)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_PLAN_TASK_MOVED'])
    expect(fieldErrors(body)).toMatchObject([{ path: 'plan' }])
  })

  it('is numbered after the last one when it is made', async () => {
    const plan = await newPlan()
    const orders = []
    for (let n = 0; n < 3; n += 1) orders.push((await save({}, plan)).body.doc.order)
    const { body: copy } = await editor.post(
      `/api/plan-tasks/${(await save({}, plan)).body.doc.id}/duplicate`,
    )
    expect([...orders, copy.doc.order]).toEqual([1, 2, 3, 5])
  })

  it('is done when it is saved as done, and not any more when it is taken up again', async () => {
    const { body } = await save({ status: 'xong' })
    expect(body.doc.completedAt).toEqual(expect.any(String))
    const again = await editor.patch(`/api/plan-tasks/${body.doc.id}`).send({ status: 'dang' })
    expect(again.body.doc.completedAt).toBeNull()
  })

  it('keeps who wrote a report, whatever the caller says, and not for the public', async () => {
    const plan = await newPlan()
    const { body } = await save(
      {
        leadUnit: await newUnit(),
        periodText: 'Quý I/2026',
        updates: [{ by: commune.id, date: '2026-02-01', text: 'Đã họp thôn.' }],
      },
      plan,
    )
    expect(body.doc.updates[0].by).toBe(body.doc.createdBy)
    await publishPlan(portal.payload, plan)
    const seen = await portal.visitor.get(`/api/plan-tasks/${body.doc.id}`)
    expect(seen.body.updates).toMatchObject([{ date: '2026-02-01', text: 'Đã họp thôn.' }])
    expect([seen.body.updates[0].by, seen.body.warnings]).toEqual([undefined, undefined])
  })

  it('shows articles as evidence', async () => {
    const article = await makeArticle(portal.payload, commune)
    const evidence = [{ relationTo: 'articles', value: article.id }]
    expect((await save({ evidence })).body.doc.evidence).toEqual(evidence)
  })
})

describe('the plan of Cồn Tiên as a citizen reads it (domain: 6.12)', () => {
  async function fixture() {
    const own = await makeCommune(portal.payload)
    const plan = await makePlan(portal.payload, own)
    const made = await makeTasksOfFixture(portal.payload, own, plan)
    await publishPlan(portal.payload, plan)
    return made
  }
  type Task = Record<string, unknown>
  const tasksOf = async (query: string): Promise<Task[]> =>
    (await portal.visitor.get(`/api/plan-tasks?depth=0&${query}`)).body.docs

  it('has the days its words say: task 2 a quarter, task 4 the day before 10/12', async () => {
    const { plan } = await fixture()
    const tasks = await tasksOf(`where[plan][equals]=${plan.id}&sort=order`)
    const days = tasks.map(({ dueDate, recurrence, startDate }) => [startDate, dueDate, recurrence])
    expect(days).toEqual([
      [null, null, 'continuous'],
      ['2026-04-01', '2026-06-30', null],
      [null, null, 'monthly'],
      [null, '2026-12-09', null],
    ])
  })

  it('gives task 2 alone to who asks for what Trung tâm PVHCC leads', async () => {
    const { units } = await fixture()
    const tasks = await tasksOf(`where[leadUnit][equals]=${units.centre.id}&sort=dueDate`)
    expect(tasks.map(({ order }) => order)).toEqual([2])
  })

  it('marks task 2 as overdue (quá hạn) from midnight of 1/7/2026 in Vietnam', async () => {
    const { plan } = await fixture()
    const overdue = async () =>
      (await tasksOf(`where[plan][equals]=${plan.id}&sort=order`)).map(({ quaHan }) => quaHan)
    const before = await at('2026-06-30T23:59:59+07:00', overdue)
    expect(before).toEqual([false, false, false, false])
    const after = await at('2026-07-01T00:00:00+07:00', overdue)
    expect(after).toEqual([false, true, false, false])
  })

  it('knows what is overdue also when only that is asked for, by REST and GraphQL', async () => {
    const { units } = await fixture()
    const where = `where[leadUnit][equals]=${units.centre.id}`
    const query = `{ PlanTasks(where: { leadUnit: { equals: "${units.centre.id}" } }) { docs { quaHan } } }`
    const late = await at('2026-07-01T08:00:00+07:00', async () => [
      (await tasksOf(`${where}&select[quaHan]=true`))[0]?.quaHan,
      (await portal.visitor.post('/api/graphql').send({ query })).body.data.PlanTasks.docs[0]
        .quaHan,
    ])
    expect(late).toEqual([true, true])
  })

  it('answers 400, not a crash, to who searches by what is computed', async () => {
    const answer = await portal.visitor.get('/api/plan-tasks?where[quaHan][equals]=true')
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'CP_INPUT_QUERY'])
  })
})
