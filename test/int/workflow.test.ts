import type { Article, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act } from '../support/acts.ts'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let clerk: Agent
let editor: Agent
let deputyHead: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  clerk = await loginAs(portal, await makeUser(payload, 'contributor', commune))
  editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
  deputyHead = await loginAs(portal, await makeUser(payload, 'deputyHead', commune))
})
afterAll(() => portal.close())

/** Written by the clerk, complete. */
async function writtenArticle(): Promise<Article> {
  const { body, id: _id, ...rest } = await makeArticle(portal.payload, commune)
  const { section, sourceName, summary, title } = rest
  const answer = await clerk
    .post('/api/articles?depth=0')
    .send({ body, section, sourceName, summary, title: `${title} x` })
  expect(answer.status).toBe(201)
  return answer.body.doc as Article
}

describe('an article goes through the office', () => {
  it('fact 38: is told in Vietnamese, by the labels of its fields, what it lacks', async () => {
    const { body } = await clerk.post('/api/articles?depth=0').send({ title: 'Chỉ có tiêu đề' })
    const refused = await act(clerk, 'articles', body.doc.id, 'submit')
    expect(refused.status).toBe(400)
    const said = refused.body.errors[0].data.errors as { label: string; message: string }[]
    expect(said.map(({ label, message }) => [label, message])).toEqual([
      ['Chuyên mục', 'Hãy điền “Chuyên mục”.'],
      ['Nội dung', 'Hãy điền “Nội dung”.'],
    ])
  })

  it('from the clerk to the public, each step by who may do it', async () => {
    const { id } = await writtenArticle()
    const steps: [Agent, string, object, string][] = [
      [clerk, 'submit', {}, 'submitted'],
      [editor, 'take', {}, 'inEdit'],
      [editor, 'requestReview', {}, 'inReview'],
      [deputyHead, 'return', { note: 'Thiếu nguồn ảnh', reason: 'thieu_nguon' }, 'returned'],
      [clerk, 'submit', {}, 'submitted'],
      [editor, 'take', {}, 'inEdit'],
      [editor, 'requestReview', {}, 'inReview'],
      [deputyHead, 'approve', {}, 'approved'],
      [deputyHead, 'publish', {}, 'published'],
    ]
    for (const [agent, verb, input, state] of steps) {
      const { body, status } = await act(agent, 'articles', id, verb, input)
      expect([verb, status, body.state ?? body]).toEqual([verb, 200, state])
    }
    expect((await portal.visitor.get(`/api/articles/${id}`)).body.state).toBe('published')
  })
})
