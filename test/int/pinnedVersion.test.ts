import type { Article } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, actConfirming } from '../support/acts.ts'
import { makePlan, makeUnit } from '../support/builders.ts'
import { makeTask } from '../support/builders/planTasks.ts'
import { codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

async function inReview(slug: string, id: string): Promise<void> {
  for (const verb of ['submit', 'take', 'requestReview']) {
    const answer = await actConfirming(office.editor, slug, id, verb)
    expect([verb, answer.status, answer.body.errors]).toEqual([verb, 200, undefined])
  }
}
/** With a task of which the editor is known as a writer: another save of it does not save the plan. */
async function planInReview() {
  const { commune, editor } = office
  const { payload } = portal
  const unit = await makeUnit(payload, commune)
  const purposes = [{ text: 'Nâng cao nhận thức' }]
  const plan = await makePlan(payload, commune, { purposes, unit: unit.id })
  const task = await makeTask(payload, commune, plan, { leadUnit: unit.id })
  await editor.patch(`/api/plan-tasks/${task.id}`).send({ description: 'Mô tả' })
  await inReview('plans', plan.id)
  return { plan, task }
}

const read = async (slug: string, id: string): Promise<string> =>
  (await office.deputyHead.get(`/api/${slug}/${id}/acts`)).body.version
const approve = (slug: string, id: string, version?: string) =>
  act(office.deputyHead, slug, id, 'approve', { version })

describe('an approval', () => {
  it('is of the version that was read: one that was changed meanwhile is refused', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await inReview('articles', id)
    const version = await read('articles', id)
    await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Chen vào sau khi đọc' })
    const answer = await approve('articles', id, version)
    expect([answer.status, codesOf(answer)]).toEqual([409, ['CP_WORKFLOW_CHANGED_SINCE_READ']])
    const { state } = (await office.editor.get(`/api/articles/${id}?draft=true`)).body as Article
    expect(state).toBe('inReview')
    expect((await approve('articles', id, await read('articles', id))).status).toBe(200)
  })

  it('says which version that was', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await inReview('articles', id)
    const answer = await approve('articles', id)
    expect([answer.status, codesOf(answer)]).toEqual([400, ['CP_INPUT_REQUIRED']])
    expect(answer.body.errors[0].data.errors[0].path).toBe('version')
  })

  it('covers the tasks of a plan', async () => {
    const { editor } = office
    const { plan, task } = await planInReview()
    const version = await read('plans', plan.id)
    const saved = await editor.patch(`/api/plan-tasks/${task.id}`).send({ description: 'Lời khác' })
    expect(saved.status).toBe(200)
    expect(codesOf(await approve('plans', plan.id, version))).toEqual([
      'CP_WORKFLOW_CHANGED_SINCE_READ',
    ])
  })

  it('covers the progress of a task that is not public yet', async () => {
    const { editor } = office
    const { plan, task } = await planInReview()
    const version = await read('plans', plan.id)
    const updates = [{ date: '2026-01-05', text: 'Chưa ai duyệt' }]
    const saved = await editor.patch(`/api/plan-tasks/${task.id}`).send({ status: 'xong', updates })
    expect(saved.status).toBe(200)
    expect(codesOf(await approve('plans', plan.id, version))).toEqual([
      'CP_WORKFLOW_CHANGED_SINCE_READ',
    ])
  })

  it('by GraphQL names it as well', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await inReview('articles', id)
    const version = await read('articles', id)
    const query = `mutation { approveItem(collection: "articles", id: "${id}", version: "${version}") { state } }`
    const { body } = await office.deputyHead.post('/api/graphql').send({ query })
    expect(body).toEqual({ data: { approveItem: { state: 'approved' } } })
  })
})
