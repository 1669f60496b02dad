import type { Role } from '../../src/domain/roles.ts'
import type { Plan } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makePlan, makeUnit, makeUser } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { makeTask, publishPlan } from '../support/builders/planTasks.ts'
import { type Agent, type Planning, startPlanning } from '../support/planning.ts'

let planning: Planning
let ownUnit: string
let othersUnit: string
/** Editor of one unit of the commune. */
let ofUnit: Agent

beforeAll(async () => {
  planning = await startPlanning()
  const { commune, portal } = planning
  ownUnit = (await makeUnit(portal.payload, commune, { kind: 'phong' })).id
  othersUnit = (await makeUnit(portal.payload, commune, { kind: 'phong' })).id
  ofUnit = await member('editor', [ownUnit])
})
afterAll(() => planning.portal.close())

const member = async (role: Role, units: string[] = []) => {
  const { commune, portal } = planning
  const memberships = [{ commune: commune.id, role, units }]
  return loginAs(portal, await makeUser(portal.payload, role, commune, { memberships }))
}
const othersPlan = () =>
  makePlan(planning.portal.payload, planning.commune, { _status: 'published', unit: othersUnit })
const newTask = (plan: { id: string }) => ({
  leadUnit: ownUnit,
  periodText: 'Quý I/2026',
  plan: plan.id,
  tenant: planning.commune.id,
  title: 'Việc chèn vào',
})
/** Nothing of it is in work: it stands as it was published. */
async function expectUntouched({ id }: Plan): Promise<void> {
  const { body } = await planning.editor.get(`/api/plans/${id}?draft=true&depth=0`)
  expect([body._status, body.state]).toEqual(['published', 'published'])
  const query = `where[plan][equals]=${id}&draft=true&depth=0`
  const { body: tasks } = await planning.editor.get(`/api/plan-tasks?${query}`)
  expect(tasks.docs.filter(({ title }: { title: string }) => title === 'Việc chèn vào')).toEqual([])
}
const refused = { code: 'CP_PLAN_TASK_PLAN_NOT_YOURS', path: 'plan' }

describe('a task of a plan that one may not edit', () => {
  it('is not made, whatever unit leads it: the plan stays as it was published', async () => {
    for (const agent of [ofUnit, await member('contributor')]) {
      const plan = await othersPlan()
      const { body, status } = await agent.post('/api/plan-tasks').send(newTask(plan))
      expect([status, errorsOf(body)]).toMatchObject([403, [refused]])
      expect(errorsOf(body)[0]?.message).toContain('chỉ người được sửa kế hoạch này')
      await expectUntouched(plan)
    }
  })

  it('is not made by GraphQL, nor by copying one’s own into it', async () => {
    const plan = await othersPlan()
    const query = `mutation {
      createPlanTask(draft: true, data: {
        title: "Việc chèn vào", plan: "${plan.id}", leadUnit: "${ownUnit}",
        periodText: "Quý I", status: chua, tenant: "${planning.commune.id}"
      }) { id }
    }`
    const { body } = await ofUnit.post('/api/graphql').send({ query })
    expect(body.errors[0].extensions.data.errors).toMatchObject([refused])
    const own = await ofUnit.post('/api/plans').send({ title: 'Của mình', unit: ownUnit })
    const task = await ofUnit.post('/api/plan-tasks').send(newTask(own.body.doc))
    expect([own.status, task.status]).toEqual([201, 201])
    const copied = await ofUnit
      .post(`/api/plan-tasks/${task.body.doc.id}/duplicate`)
      .send({ plan: plan.id })
    expect(errorsOf(copied.body)).toMatchObject([refused])
    const moved = await ofUnit.patch(`/api/plan-tasks/${task.body.doc.id}`).send({ plan: plan.id })
    expect([moved.status, errorsOf(moved.body)]).toMatchObject([403, [refused]])
    await expectUntouched(plan)
  })

  it('is not changed, restored, put in another order, trashed or deleted', async () => {
    const { commune, portal } = planning
    const plan = await othersPlan()
    const tasks = [
      await makeTask(portal.payload, commune, plan, { leadUnit: ownUnit }),
      await makeTask(portal.payload, commune, plan, { leadUnit: ownUnit }),
    ]
    const [first, second] = tasks.map(({ id }) => id)
    const versions = await portal.payload.findVersions({
      collection: 'plan-tasks',
      depth: 0,
      overrideAccess: true,
      where: { parent: { equals: first } },
    })
    const address = `/api/plan-tasks/${first}`
    const many = `/api/plan-tasks?where[id][equals]=${first}&draft=true`
    const answers = [
      await ofUnit.patch(address).send({ title: 'Việc chèn vào' }),
      await ofUnit.post(`/api/plan-tasks/versions/${versions.docs[0]?.id}?draft=true`),
      await ofUnit.post(`/api/plans/${plan.id}/task-order`).send({ ids: [second, first] }),
      await ofUnit.patch(address).send({ deletedAt: new Date().toISOString() }),
      await ofUnit.delete(address),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    const { body } = await ofUnit.patch(many).send({ title: 'Việc chèn vào' })
    expect(body.errors[0].code).toBe(refused.code)
    await expectUntouched(plan)
  })

  it('is not deleted by who made it, once the plan is somebody else’s', async () => {
    const { commune, portal } = planning
    const user = await makeUser(portal.payload, 'contributor', commune)
    const plan = await othersPlan()
    const task = await makeTask(portal.payload, commune, plan, { createdBy: user.id })
    const agent = await loginAs(portal, user)
    const { body, status } = await agent.delete(`/api/plan-tasks/${task.id}`)
    expect([status, errorsOf(body)]).toMatchObject([403, [refused]])
  })
})

describe('a task of a plan that one may edit', () => {
  it('is made and changed by a contributor in the own plan', async () => {
    const agent = await member('contributor')
    const plan = await agent.post('/api/plans').send({ title: 'Của tôi', unit: ownUnit })
    const task = await agent.post('/api/plan-tasks').send(newTask(plan.body.doc))
    expect([plan.status, task.status]).toEqual([201, 201])
    const saved = await agent.patch(`/api/plan-tasks/${task.body.doc.id}`).send({ title: 'Sửa' })
    expect(saved.status).toBe(200)
  })

  it('may be led by another unit: who edits the plan says who leads', async () => {
    const whole = await member('editor')
    const plan = await othersPlan()
    const { body, status } = await whole.post('/api/plan-tasks').send(newTask(plan))
    expect([status, body.errors]).toEqual([201, undefined])
  })
})

describe('a task that is public', () => {
  it('tells nobody of a draft they may not read, by what could be done with it', async () => {
    const { commune, editor, portal } = planning
    const plan = await makePlan(portal.payload, commune, { unit: othersUnit })
    const task = await makeTask(portal.payload, commune, plan, { leadUnit: othersUnit })
    await publishPlan(portal.payload, plan)
    const path = `/api/plan-tasks/${task.id}`
    const clerk = await member('contributor')
    const told = async (agent: Agent) => {
      const { body } = await agent.get(`${path}/acts`)
      return [body.state, body.updatedAt, body.version]
    }
    const before = await told(clerk)
    await editor.patch(`${path}?draft=true`).send({ title: 'Đang sửa' }).expect(200)
    expect(await told(clerk)).toEqual(before)
    expect(await told(editor)).not.toEqual(before)
  })
})
