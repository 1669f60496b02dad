import type { Commune, Plan } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, actConfirming } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeArticle, makeUnit, makeUser } from '../support/builders.ts'
import { type Agent, type Planning } from '../support/planning.ts'
import { type Reporting, startReporting } from '../support/reporting.ts'

let commune: Commune
let planning: Planning
let reporting: Reporting

beforeAll(async () => {
  reporting = await startReporting()
  planning = reporting.planning
  commune = planning.commune
})
afterAll(() => planning.portal.close())

const stateOf = async ({ id }: Plan): Promise<string> =>
  (await planning.editor.get(`/api/plans/${id}?depth=0&draft=true`)).body.state

/** The editor hands in what became of a plan, the approver approves it. */
async function approve(approver: Agent, { id }: Plan): Promise<void> {
  await planning.editor
    .patch(`/api/plans/${id}`)
    .send({ purposes: [{ text: 'Nâng cao nhận thức' }] })
  for (const verb of ['submit', 'take', 'requestReview']) {
    await actConfirming(planning.editor, 'plans', id, verb)
  }
  await actConfirming(approver, 'plans', id, 'approve')
}

describe('the unit that leads a public task', () => {
  it('says how far it is, and the public reads it at once', async () => {
    const { task } = await reporting.publicTask()
    const answer = await reporting.report(reporting.lead, task, {
      date: '2026-05-04',
      status: 'dang',
      text: 'Đã họp',
    })
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { isPublic: true, state: 'published', verb: 'reportProgress' },
    ])
    const seen = await reporting.live(task)
    expect(seen.status).toBe('dang')
    expect(seen.updates).toMatchObject([{ date: '2026-05-04', text: 'Đã họp' }])
    expect(seen.updates?.[0]?.by).toBeUndefined()
  })

  it('says that it is done: since now, unless it says since when', async () => {
    const [{ task: one }, { task: other }] = [
      await reporting.publicTask(),
      await reporting.publicTask(),
    ]
    await reporting.report(reporting.lead, one, { status: 'xong' })
    const completedAt = '2026-05-04T02:00:00.000Z'
    await reporting.report(reporting.lead, other, { completedAt, status: 'xong' })
    expect(Date.now() - Date.parse(String((await reporting.live(one)).completedAt))).toBeLessThan(
      60_000,
    )
    expect((await reporting.live(other)).completedAt).toBe(completedAt)
    await reporting.report(reporting.lead, other, { status: 'dang' })
    expect((await reporting.live(other)).completedAt).toBeNull()
  })

  it('adds a line and what shows the result to those there are', async () => {
    const { payload } = planning.portal
    const { task } = await reporting.publicTask()
    const articles = [
      await makeArticle(payload, commune, { _status: 'published' }),
      await makeArticle(payload, commune, { _status: 'published' }),
    ]
    for (const { id } of [...articles, ...articles]) {
      const evidence = [{ relationTo: 'articles', value: id }]
      const answer = await reporting.report(reporting.lead, task, {
        evidence,
        text: `Đã đăng ${id}`,
      })
      expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    }
    const seen = await reporting.live(task)
    expect(seen.evidence?.map(({ value }) => value)).toEqual(articles.map(({ id }) => id))
    expect(seen.updates).toHaveLength(4)
  })

  it('does so by GraphQL as well', async () => {
    const { task } = await reporting.publicTask()
    const article = await makeArticle(planning.portal.payload, commune, { _status: 'published' })
    const query = `mutation ($id: String!, $evidence: [ActItemInput!]) {
      reportProgressItem(collection: "plan-tasks", id: $id, status: "dang", evidence: $evidence) { isPublic }
    }`
    const evidence = [{ relationTo: 'articles', value: article.id }]
    const variables = { evidence, id: task.id }
    const { body } = await reporting.lead.post('/api/graphql').send({ query, variables })
    expect(body).toEqual({ data: { reportProgressItem: { isPublic: true } } })
    expect(await reporting.live(task)).toMatchObject({ evidence, status: 'dang' })
  })

  it('is offered that act and no other, with what can be filled in', async () => {
    const { task } = await reporting.publicTask()
    const { body } = await reporting.lead.get(`/api/plan-tasks/${task.id}/acts`)
    expect(body.acts).toMatchObject([
      { isAllowed: true, label: { vi: 'Cập nhật tiến độ' }, verb: 'reportProgress' },
    ])
    expect(body.acts[0].asks.map(({ name }: { name: string }) => name)).toEqual([
      'status',
      'text',
      'date',
      'completedAt',
      'evidence',
    ])
  })

  it('reports once when the same request is sent twice with its key', async () => {
    const { task } = await reporting.publicTask()
    const send = () =>
      reporting.lead
        .post(`/api/plan-tasks/${task.id}/acts/reportProgress`)
        .set('Idempotency-Key', `bao-cao-${task.id}`)
        .send({ text: 'Đã họp' })
    const answers = [await send(), await send()]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[1]?.body).toEqual(answers[0]?.body)
    expect((await reporting.live(task)).updates).toHaveLength(1)
  })

  it('leaves its name and words in the audit trail', async () => {
    const { task } = await reporting.publicTask()
    await reporting.report(reporting.lead, task, { status: 'dang', text: 'Đã họp' })
    const rows = await rowsAbout(planning.portal, task.id)
    const told = rows.filter(({ action }) => action === 'reportProgress')
    expect(told).toMatchObject([
      { details: { status: 'dang', text: 'Đã họp' }, result: 'ok', unit: reporting.unit.id },
    ])
    expect(rows.at(-1)?.action).toBe('reportProgress')
  })
})

describe('what an editor is changing in the meantime', () => {
  it('stays a draft, and the draft takes the report too', async () => {
    const { task } = await reporting.publicTask({ title: 'Như đã duyệt' })
    await planning.editor.patch(`/api/plan-tasks/${task.id}`).send({ title: 'Đang sửa' })
    expect(
      (await reporting.report(reporting.lead, task, { status: 'dang', text: 'Đã họp' })).status,
    ).toBe(200)
    const words = { status: 'dang', updates: [{ text: 'Đã họp' }] }
    expect(await reporting.live(task)).toMatchObject({ ...words, title: 'Như đã duyệt' })
    expect(await reporting.draft(task)).toMatchObject({
      ...words,
      _status: 'draft',
      title: 'Đang sửa',
    })
    expect((await reporting.draft(task)).updatedBy).toBe(planning.editorUser.id)
  })

  it('of the status itself stands in the draft and becomes public with the plan only', async () => {
    const { plan, task } = await reporting.publicTask()
    await planning.editor.patch(`/api/plan-tasks/${task.id}`).send({ status: 'huy' })
    expect((await reporting.live(task)).status).toBe('chua')
    await reporting.report(reporting.lead, task, { status: 'dang' })
    expect([(await reporting.live(task)).status, (await reporting.draft(task)).status]).toEqual([
      'dang',
      'huy',
    ])
    expect((await planning.publish(plan)).status).toBe(200)
    expect((await reporting.live(task)).status).toBe('huy')
  })

  it('of the lead unit lets the one report whom readers see as the lead', async () => {
    const other = await makeUnit(planning.portal.payload, commune, { kind: 'phong' })
    const { task } = await reporting.publicTask()
    await planning.editor.patch(`/api/plan-tasks/${task.id}`).send({ leadUnit: other.id })
    const toLead = await reporting.specialistOf(other)
    expect((await reporting.report(toLead, task, { status: 'xong' })).status).toBe(403)
    expect((await reporting.report(reporting.lead, task, { status: 'dang' })).status).toBe(200)
    expect([(await reporting.live(task)).leadUnit, (await reporting.draft(task)).leadUnit]).toEqual(
      [reporting.unit.id, other.id],
    )
  })

  it('is not undone by a report: an approved plan stays approved and is published with it', async () => {
    const { payload } = planning.portal
    const approver = await loginAs(planning.portal, await makeUser(payload, 'deputyHead', commune))
    const { plan, task } = await reporting.publicTask()
    await planning.editor.patch(`/api/plan-tasks/${task.id}`).send({ title: 'Đã sửa' })
    await approve(approver, plan)
    await reporting.report(reporting.lead, task, { status: 'dang', text: 'Đã họp' })
    expect(await stateOf(plan)).toBe('approved')
    const { body } = await act(approver, 'plans', plan.id, 'publish')
    expect(body.state).toBe('published')
    const words = { status: 'dang', title: 'Đã sửa', updates: [{ text: 'Đã họp' }] }
    expect(await reporting.live(task)).toMatchObject(words)
  })

  it('was approved still when the report says first what the draft says, too', async () => {
    const { payload } = planning.portal
    const approver = await loginAs(planning.portal, await makeUser(payload, 'deputyHead', commune))
    const shown = await makeArticle(payload, commune, { _status: 'published' })
    const { plan, task } = await reporting.publicTask()
    const evidence = [{ relationTo: 'articles', value: shown.id }]
    await planning.editor.patch(`/api/plan-tasks/${task.id}`).send({ evidence, status: 'dang' })
    await approve(approver, plan)
    expect(
      (await reporting.report(reporting.lead, task, { evidence, status: 'dang' })).status,
    ).toBe(200)
    const { body } = await act(approver, 'plans', plan.id, 'publish')
    expect([body.errors, body.state]).toEqual([undefined, 'published'])
  })

  it('sends an approved plan back to review when it is a plain save of the progress', async () => {
    const { plan, task } = await reporting.publicTask()
    const approver = await loginAs(
      planning.portal,
      await makeUser(planning.portal.payload, 'deputyHead', commune),
    )
    await approve(approver, plan)
    expect(await stateOf(plan)).toBe('approved')
    await planning.editor.patch(`/api/plan-tasks/${task.id}`).send({ status: 'xong' })
    expect(await stateOf(plan)).toBe('inReview')
    const refused = await act(approver, 'plans', plan.id, 'publish')
    expect([refused.status, (await reporting.live(task)).status]).toEqual([409, 'chua'])
  })

  it('may be an older text: what was reported since is not restored with it', async () => {
    const { plan, task } = await reporting.publicTask()
    await reporting.report(reporting.lead, task, { status: 'dang', text: 'Đã họp' })
    const { body: versions } = await planning.editor.get(
      `/api/plan-tasks/versions?depth=0&where[parent][equals]=${task.id}&sort=createdAt`,
    )
    const restored = await planning.editor.post(
      `/api/plan-tasks/versions/${versions.docs[0].id}?draft=true`,
    )
    expect(restored.status).toBe(200)
    expect((await planning.publish(plan)).status).toBe(200)
    expect(await reporting.live(task)).toMatchObject({
      status: 'dang',
      updates: [{ text: 'Đã họp' }],
    })
  })
})
