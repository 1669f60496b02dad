import type { Article } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, publishInTurn } from '../support/acts.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office
let id: string

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
  id = (await writeArticle(office, office.editor)).id
  await publishInTurn({ approver: office.deputyHead, editor: office.editor }, 'articles', id)
})
afterAll(() => portal.close())

const publicly = async () =>
  (await portal.visitor.get(`/api/articles/${id}?depth=0`)).body as Article

describe('the words of an act', () => {
  it('that cannot be stored as they are, are refused at their fields, all of them at once', async () => {
    const answer = await act(office.deputyHead, 'articles', id, 'correct', {
      text: 'ba\u0000trăm',
      wrong: 'hai \ud800trăm',
    })
    expect([answer.status, errorsOf(answer.body)]).toMatchObject([
      400,
      [
        { code: 'CP_INPUT_CHARACTERS', path: 'wrong' },
        { code: 'CP_INPUT_CHARACTERS', path: 'text' },
      ],
    ])
    expect((await publicly()).corrections ?? []).toEqual([])
  })

  it('are refused so by GraphQL too, and a key of such characters as well', async () => {
    const correct = (args: string) =>
      office.deputyHead.post('/api/graphql').send({
        query: `mutation { correctItem(collection: "articles", id: "${id}", ${args}) { state } }`,
      })
    const codeOf = async (args: string) => (await correct(args)).body.errors?.[0]?.extensions?.code
    expect(await codeOf(String.raw`text: "ba\u0000trăm", wrong: "x"`)).toBe('CP_INPUT_CHARACTERS')
    const keyed = String.raw`text: "ba trăm", wrong: "hai trăm", idempotencyKey: "a\u0000b"`
    expect(await codeOf(keyed)).toBe('CP_INPUT_INVALID')
    expect((await publicly()).corrections ?? []).toEqual([])
  })

  it('keep marks above letters and pictures beyond the common ones', async () => {
    const words = { text: 'ba trăm 🌾', wrong: 'hai trăm' }
    expect((await act(office.deputyHead, 'articles', id, 'correct', words)).status).toBe(200)
    expect((await publicly()).corrections?.[0]).toMatchObject(words)
  })
})
