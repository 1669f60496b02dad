import type { Plan, PlanTask } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { inTurn } from '../support/inTurn.ts'
import { type Agent, type Planning, startPlanning } from '../support/planning.ts'

let commune: Planning['commune']
let editor: Planning['editor']
let planWith: Planning['planWith']
let portal: Planning['portal']
let publicTitles: Planning['publicTitles']
let publish: Planning['publish']
let versionsOf: Planning['versionsOf']

beforeAll(async () => {
  ;({ commune, editor, planWith, portal, publicTitles, publish, versionsOf } =
    await startPlanning())
})
afterAll(() => portal.close())

describe('the order of the tasks of a plan', () => {
  const order = (agent: Agent, plan: { id: string }, ids: unknown) =>
    agent.post(`/api/plans/${plan.id}/task-order`).send({ ids })
  const drafts = async ({ id }: Plan): Promise<string[]> => {
    const { body } = await editor.get(
      `/api/plan-tasks?where[plan][equals]=${id}&draft=true&sort=order&depth=0`,
    )
    return body.docs.map(({ title }: PlanTask) => title)
  }
  const abc = () => planWith({ title: 'A' }, { title: 'B' }, { title: 'C' })
  const idsOf = (tasks: PlanTask[], ...titles: string[]) =>
    titles.map((title) => tasks.find((task) => task.title === title)?.id)

  it('is saved in one request, as drafts', async () => {
    const { plan, tasks } = await abc()
    await publish(plan)
    const ids = idsOf(tasks, 'C', 'A', 'B')
    const { body, status } = await order(editor, plan, ids)
    expect([status, body.ids]).toEqual([200, ids])
    expect(await drafts(plan)).toEqual(['C', 'A', 'B'])
    expect(await publicTitles(plan)).toEqual(['A', 'B', 'C'])
    await publish(plan)
    expect(await publicTitles(plan)).toEqual(['C', 'A', 'B'])
  })

  it('keeps a task that somebody else has just added, at the end', async () => {
    const { plan, tasks } = await abc()
    await order(editor, plan, idsOf(tasks, 'C', 'A'))
    expect(await drafts(plan)).toEqual(['C', 'A', 'B'])
  })

  it('writes nothing when it is already so', async () => {
    const { plan, tasks } = await abc()
    const before = await Promise.all(tasks.map(versionsOf))
    await order(editor, plan, idsOf(tasks, 'A', 'B', 'C'))
    expect(await Promise.all(tasks.map(versionsOf))).toEqual(before)
  })

  it('refuses, and writes nothing, when a task is unknown, of another plan or named twice', async () => {
    const { plan, tasks } = await abc()
    const other = await planWith({})
    const [a, b] = idsOf(tasks, 'A', 'B')
    const bad = [
      [b, other.tasks[0]?.id, a],
      [b, 'khong-co', a],
      [b, a, b],
      [b, { $gt: '' }, a],
      'A',
      undefined,
    ]
    for (const ids of bad) {
      const { body, status } = await order(editor, plan, ids)
      expect([status, body.errors[0].code]).toEqual([400, 'CP_PLAN_TASK_ORDER'])
      expect(body.errors[0].data.errors).toMatchObject([{ path: 'ids' }])
    }
    expect(await drafts(plan)).toEqual(['A', 'B', 'C'])
  })

  it('is for those who may edit the tasks: not the public, not readers, not strangers', async () => {
    const { plan, tasks } = await abc()
    await publish(plan)
    const elsewhere = await makeCommune(portal.payload)
    const agents = {
      contributor: await loginAs(portal, await makeUser(portal.payload, 'contributor', commune)),
      province: await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null)),
      stranger: await loginAs(portal, await makeUser(portal.payload, 'editor', elsewhere)),
    }
    const ids = idsOf(tasks, 'B', 'A', 'C')
    const answers = await inTurn([
      portal.visitor.post(`/api/plans/${plan.id}/task-order`).send({ ids }),
      order(agents.contributor, plan, ids),
      order(agents.province, plan, ids),
      order(agents.stranger, plan, ids),
      order(editor, { id: '00000000-0000-4000-8000-000000000000' }, ids),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 404, 404])
    expect(answers.map(({ body }) => body.errors[0].code)).toEqual([
      'CP_ACCESS_FORBIDDEN',
      'CP_ACCESS_FORBIDDEN',
      'CP_ACCESS_FORBIDDEN',
      'CP_NOT_FOUND',
      'CP_NOT_FOUND',
    ])
  })

  it('answers JSON that is none with 400', async () => {
    const { plan } = await planWith({})
    const { body, status } = await editor
      .post(`/api/plans/${plan.id}/task-order`)
      .set('Content-Type', 'application/json')
      .send('{"ids":[')
    expect([status, body.errors[0].code]).toEqual([400, 'CP_INPUT_JSON'])
  })
})
