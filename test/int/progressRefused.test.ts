import type { PlanTask } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, takeDown } from '../support/acts.ts'
import { loginAs, makeArticle, makeCommune, makeUnit, makeUser } from '../support/builders.ts'
import { type Planning } from '../support/planning.ts'
import { type Reporting, startReporting } from '../support/reporting.ts'

let planning: Planning
let reporting: Reporting

beforeAll(async () => {
  reporting = await startReporting()
  planning = reporting.planning
})
afterAll(() => planning.portal.close())

describe('a report is refused', () => {
  it('to another unit and to who has no such right; to another commune the task is not there', async () => {
    const { commune, portal } = planning
    const { payload } = portal
    const { task } = await reporting.publicTask()
    const finance = await reporting.specialistOf(
      await makeUnit(payload, commune, { kind: 'phong' }),
    )
    const clerk = await loginAs(portal, await makeUser(payload, 'contributor', commune))
    const elsewhere = await makeCommune(payload)
    const stranger = await loginAs(portal, await makeUser(payload, 'specialist', elsewhere))
    const statuses = []
    const visitor = portal.visitor
    for (const agent of [finance, clerk, planning.editor, visitor, stranger]) {
      const { body, status } = await reporting.report(agent, task, { status: 'dang' })
      statuses.push([status, body.errors[0].code])
    }
    expect(statuses).toEqual([
      [403, 'CP_WORKFLOW_NOT_HELD'],
      [403, 'CP_WORKFLOW_NOT_HELD'],
      [403, 'CP_WORKFLOW_NOT_HELD'],
      [403, 'CP_ACCESS_FORBIDDEN'],
      [404, 'CP_NOT_FOUND'],
    ])
    expect((await stranger.get(`/api/plan-tasks/${task.id}/acts`)).status).toBe(404)
    expect((await reporting.live(task)).status).toBe('chua')
  })

  it('while the plan is not public: before its publication, and once it was taken down', async () => {
    const { tasks } = await planning.planWith({ leadUnit: reporting.unit.id })
    const unseen = await reporting.report(reporting.lead, tasks[0] as PlanTask, { status: 'dang' })
    const { plan, task } = await reporting.publicTask()
    await takeDown(planning.head, 'plans', plan)
    const gone = await reporting.report(reporting.lead, task, { status: 'dang' })
    expect([unseen.status, gone.status]).toEqual([404, 404])
  })

  it('as any other act on a task, and of anything but a task', async () => {
    const { plan, task } = await reporting.publicTask()
    const answers = [
      await act(planning.head, 'plan-tasks', task.id, 'publish'),
      await act(planning.head, 'plans', plan.id, 'reportProgress', { status: 'dang' }),
    ]
    expect(answers.map(({ body, status }) => [status, body.errors[0].code])).toEqual([
      [404, 'CP_WORKFLOW_UNKNOWN_ACT'],
      [404, 'CP_WORKFLOW_UNKNOWN_ACT'],
    ])
  })

  it.each([
    ['that says nothing', {}, 'CP_PLAN_TASK_REPORT_EMPTY', undefined],
    ['with a status of no list', { status: 'gan_xong' }, 'CP_INPUT_INVALID', 'status'],
    ['with a day that does not exist', { date: '2026-02-30', text: 'x' }, 'CP_INPUT_DAY', 'date'],
    ['of a day to come', { date: '2999-01-01', text: 'x' }, 'CP_PLAN_TASK_REPORT_FUTURE', 'date'],
    [
      'of when it was done, when it is not',
      { completedAt: '2026-01-01T00:00:00Z' },
      'CP_PLAN_TASK_NOT_DONE',
      'completedAt',
    ],
    ['that pauses without a word', { status: 'tam_dung' }, 'CP_PLAN_TASK_REPORT_WHY', 'text'],
    ['with too many words', { text: 'x'.repeat(2001) }, 'CP_INPUT_LONG', 'text'],
    ['with evidence that is no item', { evidence: ['x'] }, 'CP_INPUT_RELATION', 'evidence'],
    [
      'with evidence of a kind that is none',
      { evidence: [{ relationTo: 'users', value: 'x' }] },
      'CP_INPUT_RELATION',
      'evidence',
    ],
    [
      'with evidence that does not exist',
      { evidence: [{ relationTo: 'articles', value: '000000000000000000000000' }] },
      'CP_INPUT_REFERENCE',
      'evidence',
    ],
  ])('%s', async (_, input, code, path) => {
    const { task } = await reporting.publicTask()
    const { body, status } = await reporting.report(reporting.lead, task, input)
    const [error] = body.errors
    expect([status, error.code, error.data?.errors?.[0]?.path]).toEqual([400, code, path])
    expect((await reporting.live(task)).updates ?? []).toEqual([])
  })

  it('with evidence of another commune as with one that does not exist', async () => {
    const { payload } = planning.portal
    const { task } = await reporting.publicTask()
    const foreign = await makeArticle(payload, await makeCommune(payload), { _status: 'published' })
    const evidence = [{ relationTo: 'articles', value: foreign.id }]
    const { body, status } = await reporting.report(reporting.lead, task, { evidence })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_INPUT_REFERENCE'])
  })
})
