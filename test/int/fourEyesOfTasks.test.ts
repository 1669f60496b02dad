import type { PlanTask } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, actConfirming, publishInTurn, takeDown } from '../support/acts.ts'
import { loginAs, makeSection, makeUnit, makeUser, unique } from '../support/builders.ts'
import {
  type Agent,
  codesOf,
  makeOffice,
  makeWriterWhoApproves,
  type Office,
} from '../support/office.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office
let both: Agent
let unit: string

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
  both = await loginAs(portal, await makeWriterWhoApproves(office))
  unit = (await makeUnit(portal.payload, office.commune)).id
})
afterAll(() => portal.close())

async function newPlan(): Promise<string> {
  const { commune, editor } = office
  const section = await makeSection(portal.payload, commune)
  const answer = await editor.post('/api/plans?depth=0').send({
    planYear: 2026,
    purposes: [{ text: 'Nâng cao nhận thức' }],
    section: section.id,
    tenant: commune.id,
    title: `Kế hoạch ${unique()}`,
    unit,
  })
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return answer.body.doc.id
}

async function newTask(author: Agent, plan: string, data: object = {}): Promise<string> {
  const answer = await author.post('/api/plan-tasks?depth=0').send({
    leadUnit: unit,
    periodText: 'Quý II/2026',
    plan,
    tenant: office.commune.id,
    title: `Nhiệm vụ ${unique()}`,
    ...data,
  })
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return answer.body.doc.id
}

const write = async (author: Agent, task: string, data: object) => {
  const answer = await author.patch(`/api/plan-tasks/${task}`).send(data)
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
}

async function toReview(plan: string): Promise<void> {
  for (const verb of ['submit', 'take', 'requestReview']) {
    const answer = await actConfirming(office.editor, 'plans', plan, verb)
    expect([verb, answer.status, answer.body.errors]).toEqual([verb, 200, undefined])
  }
}
const approval = async (plan: string) => {
  await toReview(plan)
  return actConfirming(both, 'plans', plan, 'approve')
}
const publish = async (plan: string) => {
  const turn = { approver: office.deputyHead, editor: office.editor }
  expect((await publishInTurn(turn, 'plans', plan)).at(-1)?.status).toBe(200)
}
const stateOf = async (plan: string) =>
  (await office.editor.get(`/api/plans/${plan}?draft=true&depth=0`)).body.state

describe('nobody approves a plan with a task they wrote', () => {
  it('in another plan, from which somebody moved it', async () => {
    const [one, two] = [await newPlan(), await newPlan()]
    const task = await newTask(office.editor, one)
    await write(both, task, { description: 'Lời của người kiêm nhiệm' })
    await write(office.editor, task, { plan: two })
    expect(codesOf(await approval(two))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('of which somebody else made a copy', async () => {
    const [one, two] = [await newPlan(), await newPlan()]
    const task = await newTask(both, one, { description: 'Lời của tôi' })
    const copy = await office.editor.post(`/api/plan-tasks/${task}/duplicate`).send({ plan: two })
    expect(copy.status).toBe(200)
    expect(codesOf(await approval(two))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('in a version that was never approved and that somebody else brought back', async () => {
    const plan = await newPlan()
    const task = await newTask(office.editor, plan)
    await write(both, task, { description: 'Lời chưa duyệt' })
    await write(office.editor, task, { description: 'Lời khác' })
    await publish(plan)
    const { body } = await office.editor.get(
      `/api/plan-tasks/versions?where[parent][equals]=${task}&limit=50&depth=0`,
    )
    const docs = body.docs as { id: string; version: PlanTask }[]
    const old = docs.find(({ version }) => version.description === 'Lời chưa duyệt')
    const restored = await office.editor.post(`/api/plan-tasks/versions/${old?.id}?draft=true`)
    expect(restored.status).toBe(200)
    expect(codesOf(await approval(plan))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('but who made one that was approved since approves what others write in it', async () => {
    const plan = await newPlan()
    const task = await newTask(both, plan)
    await publish(plan)
    await write(office.editor, task, { description: 'Lời mới' })
    const answer = await approval(plan)
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  })
})

describe('a task of a plan that was handed in', () => {
  it.each([
    ['submitted', ['submit']],
    ['inEdit', ['submit', 'take']],
    ['approved', ['submit', 'take', 'requestReview', 'approve']],
    ['scheduled', ['submit', 'take', 'requestReview', 'approve', 'schedule']],
  ])('is not deleted while it is %s, by nobody, one or many', async (state, verbs) => {
    const plan = await newPlan()
    const task = await newTask(office.editor, plan)
    const at = new Date(Date.now() + 600_000).toISOString()
    for (const verb of verbs) {
      const agent = verb === 'approve' || verb === 'schedule' ? office.deputyHead : office.editor
      expect((await actConfirming(agent, 'plans', plan, verb, { at })).status).toBe(200)
    }
    expect(await stateOf(plan)).toBe(state)
    const one = await office.editor.delete(`/api/plan-tasks/${task}`)
    const many = await office.editor.delete(`/api/plan-tasks?where[plan][equals]=${plan}`)
    expect([one.status >= 400, many.body.docs ?? []]).toEqual([true, []])
    expect(await stateOf(plan)).toBe(state)
    const { body } = await office.editor.get(
      `/api/plan-tasks?where[plan][equals]=${plan}&draft=true`,
    )
    expect(body.totalDocs).toBe(1)
  })

  itDeletes('is deleted as a slip before that, and who did it has written the plan', async () => {
    const plan = await newPlan()
    const kept = await newTask(office.editor, plan)
    const task = await newTask(both, plan)
    expect((await both.delete(`/api/plan-tasks/${task}`)).status).toBe(200)
    expect(kept).not.toBe(task)
    expect(codesOf(await approval(plan))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })
})

describe('the tasks of a plan that was taken down', () => {
  it('answer 410 as the plan does', async () => {
    const plan = await newPlan()
    const task = await newTask(office.editor, plan)
    await publish(plan)
    const statuses = async () =>
      Promise.all(
        [`/api/plans/${plan}`, `/api/plan-tasks/${task}`].map(
          async (path) => (await portal.visitor.get(path)).status,
        ),
      )
    expect(await statuses()).toEqual([200, 200])
    expect((await takeDown(office.deputyHead, 'plans', { id: plan })).status).toBe(200)
    expect(await statuses()).toEqual([410, 410])
    expect((await portal.visitor.get('/api/plan-tasks/khong-co')).status).toBe(404)
  })
})

describe('a report on a task', () => {
  it('that it is done says since when', async () => {
    const specialist = await loginAs(
      portal,
      await makeUser(portal.payload, 'specialist', office.commune, {
        memberships: [{ commune: office.commune.id, role: 'specialist', units: [unit] }],
      }),
    )
    const plan = await newPlan()
    const task = await newTask(office.editor, plan)
    await publish(plan)
    const answer = await act(specialist, 'plan-tasks', task, 'reportProgress', { status: 'xong' })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    const { body } = await portal.visitor.get(`/api/plan-tasks/${task}?depth=0`)
    expect([body.status, typeof body.completedAt]).toEqual(['xong', 'string'])
  })
})
