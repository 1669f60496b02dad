import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

/** A letter with so many marks that putting them in order takes minutes. */
const heap = `a${'\u0301'.repeat(100_000)}${'\u0323'.repeat(100_000)}`

describe('a text with a heap of marks on one letter', () => {
  it('does not hold up the server for anybody: logging in, saving, searching, a word for an act', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const answers = [
      await portal.visitor.post('/api/users/login').send({ email: heap, password: heap }),
      await office.clerk.patch(`/api/articles/${id}`).send({ summary: heap }),
      await office.clerk.post(`/api/articles/${id}/acts/submit`).send({ note: heap }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 400, 400])
    expect(codesOf(answers[1] ?? { body: {} })).toEqual(['CP_INPUT_LONG'])
  })
})
