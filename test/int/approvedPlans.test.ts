import type { PlanTask } from '../../src/payload-types.ts'
import type { Drafted } from '../support/planning.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, makeApproved } from '../support/acts.ts'
import { loginAs, makePlan, makeUser } from '../support/builders.ts'
import { makeTask } from '../support/builders/planTasks.ts'
import { type Agent, codesOf, makeOffice, type Office } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office
let deputy: Agent

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
  deputy = await loginAs(portal, await makeUser(portal.payload, 'deputyHead', office.commune))
})
afterAll(() => portal.close())

async function planOf(createdBy: string): Promise<Drafted> {
  const { payload } = portal
  const plan = await makePlan(payload, office.commune, {
    purposes: [{ text: 'Nâng cao nhận thức' }],
  })
  return { plan, tasks: [await makeTask(payload, office.commune, plan, { createdBy })] }
}
const approved = async (plan: { id: string }) => {
  const answers = await makeApproved({ approver: deputy, editor: office.editor }, 'plans', plan.id)
  expect(answers.at(-1)?.body.state).toBe('approved')
}
const stateOf = async ({ id }: { id: string }) =>
  (await office.editor.get(`/api/plans/${id}?draft=true&depth=0`)).body.state

describe('a plan that was approved', () => {
  it('goes back to review when somebody changes a task of it', async () => {
    const { plan, tasks } = await planOf(office.users.editor.id)
    await approved(plan)
    const answer = await office.editor
      .patch(`/api/plan-tasks/${tasks[0]?.id}`)
      .send({ title: 'Nhiệm vụ khác' })
    expect([answer.status, await stateOf(plan)]).toEqual([200, 'inReview'])
  })

  it('is not published when a task of it is another one since, however that came', async () => {
    const { plan, tasks } = await planOf(office.users.editor.id)
    await approved(plan)
    await portal.payload.update({
      collection: 'plan-tasks',
      data: { title: 'Nhập lại từ tệp' } satisfies Partial<PlanTask>,
      depth: 0,
      draft: true,
      id: tasks[0]?.id ?? '',
      overrideAccess: true,
    })
    const answer = await act(deputy, 'plans', plan.id, 'publish')
    expect([answer.status, codesOf(answer)]).toEqual([409, ['CP_WORKFLOW_CHANGED_SINCE']])
    expect((await portal.visitor.get(`/api/plans/${plan.id}`)).status).toBe(404)
  })

  it('was approved by somebody who made none of its tasks', async () => {
    const { plan } = await planOf(office.users.head.id)
    for (const verb of ['submit', 'take', 'requestReview']) {
      expect((await act(office.editor, 'plans', plan.id, verb)).status).toBe(200)
    }
    const answer = await act(office.head, 'plans', plan.id, 'approve')
    expect([answer.status, codesOf(answer)]).toEqual([403, ['CP_WORKFLOW_OWN_WORK']])
    expect((await act(deputy, 'plans', plan.id, 'approve')).status).toBe(200)
  })
})
