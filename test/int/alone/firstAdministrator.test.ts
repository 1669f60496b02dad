import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { password } from '../../support/builders.ts'
import { type Portal, startPayload } from '../../support/startPayload.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

describe('the first administrator', () => {
  it('is never whoever opens the page first', async () => {
    const data = { email: 'ke-la@portal.example', name: 'Kẻ lạ', password }
    const { body, status } = await portal.visitor.post('/api/users/first-register').send(data)
    expect(status).toBe(403)
    expect(body.errors[0].code).toBe('CP_ACCOUNT_FIRST_BY_COMMAND')
    expect((await portal.visitor.post('/api/users').send(data)).status).toBe(403)
    const query = `mutation { createUser(data: { email: "a@b.example", name: "A", password: "${password}" }) { id } }`
    expect((await portal.visitor.post('/api/graphql').send({ query })).body.errors).toBeDefined()
    expect(
      (await portal.payload.count({ collection: 'users', overrideAccess: true })).totalDocs,
    ).toBe(0)
  })
})
