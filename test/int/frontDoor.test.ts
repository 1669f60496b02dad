import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import supertest from 'supertest'
import { createApp } from '../../src/server/app.ts'
import { loginAs, makeCommune, makeUser, password } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

describe('the front door', () => {
  it('stops an address that goes on guessing passwords, and only its logins', async () => {
    const { config } = portal.payload
    const env = { portalUrl: 'http://localhost:3000', trustProxy: false } as const
    const visitor = supertest(
      createApp({ config: Promise.resolve(config), env, loginLimit: 2, payload: portal.payload }),
    )
    const guess = () =>
      visitor.post('/api/users/login').send({ email: 'ai-do@portal.example', password: 'doan' })
    expect([(await guess()).status, (await guess()).status]).toEqual([401, 401])
    const { body, headers, status } = await guess()
    expect(status).toBe(429)
    expect(body.errors[0].code).toBe('CP_ACCESS_TOO_MANY')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect((await visitor.get('/api/articles')).status).toBe(200)
  })

  it('tells browsers to trust types and frames of its own only, and not what it is made of', async () => {
    const { headers } = await portal.visitor.get('/api/articles')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('lets pages of any other host read what is public, never with a session', async () => {
    const other = 'https://tin-tuc.example'
    const { headers } = await portal.visitor.get('/api/articles').set('Origin', other)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-credentials']).toBeUndefined()

    const { email } = await makeUser(portal.payload, 'editor', commune)
    const editor = supertest.agent(portal.app)
    await editor.post('/api/users/login').send({ email, password }) // keeps the cookie
    const createFrom = (origin: string) =>
      editor.post('/api/articles').set('Origin', origin).send({ title: 'Tin', tenant: commune.id })
    expect((await createFrom('http://localhost:3000')).status).toBe(201)
    expect((await createFrom(other)).status).toBe(403)
  })

  it('shows the sessions of an account to nobody else', async () => {
    const editor = await makeUser(portal.payload, 'editor', commune)
    await loginAs(portal, editor)
    const colleague = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const { body } = await colleague.get(`/api/users/${editor.id}`)
    expect(body.name).toBe(editor.name)
    expect(body.sessions).toEqual([])
  })
})
