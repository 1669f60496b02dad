import type { Article, Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let faster: Agent
let slower: Agent
let fasterUser: User

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  fasterUser = await makeUser(payload, 'editor', commune, { name: 'Nguyễn Văn Nhanh' })
  faster = await loginAs(portal, fasterUser)
  slower = await loginAs(portal, await makeUser(payload, 'secretary', commune))
})
afterAll(() => portal.close())

const save = (agent: Agent, { id }: Article, data: object) =>
  agent.patch(`/api/articles/${id}?draft=true&depth=0`).send(data)

describe('two people who save the same article', () => {
  it('are told of each other: the second gets who and when, and both texts are kept', async () => {
    const article = await makeArticle(portal.payload, commune)
    const opened = (await slower.get(`/api/articles/${article.id}?draft=true&depth=0`)).body
    const { revision } = opened as { revision: number }
    expect((await save(faster, article, { revision, summary: 'Bản nhanh' })).status).toBe(200)

    const answer = await save(slower, article, { revision, summary: 'Bản chậm' })
    const [error] = answer.body.errors
    expect([answer.status, error.code]).toEqual([409, 'CP_WORKFLOW_CONFLICT'])
    expect(error.message).toMatch(/^Nguyễn Văn Nhanh đã lưu mục này lúc \d\dh\d\d ngày \d\d\/\d\d/)
    // The admin takes what follows a colon for a list of fields.
    expect(error.message).not.toContain(':')
    expect(error.details).toMatchObject({ by: fasterUser.name, revision: revision + 1 })
    expect(Date.now() - Date.parse(error.details.at)).toBeLessThan(60_000)

    const onTop = { revision: error.details.revision, summary: 'Bản chậm' }
    expect((await save(slower, article, onTop)).status).toBe(200)
    const { body } = await slower.get(
      `/api/articles/versions?where[parent][equals]=${article.id}&depth=0&sort=-updatedAt`,
    )
    const texts = body.docs.map(({ version }: { version: Article }) => version.summary)
    expect(texts.slice(0, 2)).toEqual(['Bản chậm', 'Bản nhanh'])
  })
})
