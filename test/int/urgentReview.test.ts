import type { Article, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, makeApproved, publishNow } from '../support/acts.ts'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let head: Agent
let deputyHead: Agent
let secretary: Agent
let editor: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  const member = async (role: 'deputyHead' | 'editor' | 'head' | 'secretary') =>
    loginAs(portal, await makeUser(portal.payload, role, commune))
  head = await member('head')
  deputyHead = await member('deputyHead')
  secretary = await member('secretary')
  editor = await member('editor')
})
afterAll(() => portal.close())

async function urgentArticle(): Promise<Article> {
  const article = await makeArticle(portal.payload, commune)
  expect((await publishNow(head, 'articles', article)).status).toBe(200)
  return article
}
const approve = async (agent: Agent, { id }: Article) => {
  const { body, status } = await act(agent, 'articles', id, 'approve')
  return status === 200 ? status : body.errors[0].code
}

describe('what the head published alone', () => {
  it('is looked at by another approver: a first approval by the secretary is not enough', async () => {
    const article = await urgentArticle()
    expect(await approve(secretary, article)).toBe('CP_WORKFLOW_NOT_HELD')
    expect(await approve(head, article)).toBe('CP_WORKFLOW_OWN_WORK')
    expect(await approve(deputyHead, article)).toBe(200)
    expect(await approve(deputyHead, article)).toBe('CP_WORKFLOW_NOT_NOW')
  })

  it('stays expired when it is looked at after its last day', async () => {
    const article = await urgentArticle()
    const data = { state: 'expired' }
    await portal.payload.db.updateOne({ collection: 'articles', data, id: article.id })
    expect(await approve(deputyHead, article)).toBe(200)
    const { body } = await editor.get(`/api/articles/${article.id}?depth=0`)
    expect(body.state).toBe('expired')
  })

  it('does not stand in the way of a newer draft, which somebody else approves', async () => {
    const { id } = await urgentArticle()
    const saved = await editor.patch(`/api/articles/${id}`).send({ summary: 'Tóm tắt mới' })
    expect(saved.status).toBe(200)
    const byHead = await makeApproved({ approver: head, editor }, 'articles', id)
    expect(byHead.map(({ status }) => status)).toEqual([200, 200, 200, 403])
    // What the head published alone is still part of it.
    expect(byHead[3]?.body.errors[0].code).toBe('CP_WORKFLOW_OWN_WORK')
    const byDeputy = await act(deputyHead, 'articles', id, 'approve')
    expect([byDeputy.status, byDeputy.body.state]).toEqual([200, 'approved'])
  })
})
