import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
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

/** The second try of two that are one too many. Sent as it is: supertest would tidy the address. */
async function guessTwice(path: string): Promise<{ status: number }> {
  const { config } = portal.payload
  const env = { portalUrl: 'http://localhost:3000', trustProxy: false } as const
  const app = createApp({
    config: Promise.resolve(config),
    env,
    loginLimit: 1,
    payload: portal.payload,
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  try {
    await send(port, 'POST', '/api/users/login')
    return await send(port, 'POST', path)
  } finally {
    server.close()
  }
}

function send(port: number, method: string, path: string): Promise<{ status: number }> {
  return new Promise((resolve, reject) => {
    const asked = request({ headers, host: '127.0.0.1', method, path, port }, (answer) => {
      answer.resume().once('end', () => resolve({ status: answer.statusCode ?? 0 }))
    })
    asked.once('error', reject).end('{"email":"ai-do@portal.example","password":"doan"}')
  })
}
const headers = { connection: 'close', 'content-type': 'application/json' }

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

  it.each([
    '/api/users/LOGIN',
    '/api/Users/login',
    '/api/users/login/',
    '/api/users/login/.',
    '/api/./users/login',
    '/api/users/login/../login',
    '/api//users/login',
    '/api/users/%6Cogin',
    '/API/users/login',
    '/api/users/forgot-PASSWORD',
    '/api/users/./reset-password',
  ])('counts every spelling of an address as one (%s)', async (spelling) => {
    const { status } = await guessTwice(spelling)
    expect(status).toBe(429)
  })

  it('tells browsers to trust types and frames of its own only, and not what it is made of', async () => {
    const { headers } = await portal.visitor.get('/api/articles')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('answers a method that nobody speaks, and a garbled form, with a code', async () => {
    const traced = await portal.visitor.trace('/api/articles')
    expect([traced.status, traced.body.errors[0].code]).toEqual([405, 'CP_INPUT_METHOD'])
    expect(traced.headers.allow).toContain('GET')
    const form = await portal.visitor
      .post('/api/users/login')
      .set('Content-Type', 'multipart/form-data')
      .send('x')
    expect([form.status, form.body.errors[0].code]).toEqual([400, 'CP_INPUT_INVALID'])
    const asGet = await portal.visitor
      .post('/api/articles')
      .set({ 'Content-Type': 'application/json', 'X-Payload-HTTP-Method-Override': 'GET' })
      .send('{"a"')
    expect([asGet.status, asGet.body.errors[0].code]).toEqual([400, 'CP_INPUT_JSON'])
  })

  it.each([
    ['POST', 'users/verify/x'],
    ['GET', 'constructor'],
    ['GET', '__proto__'],
    ['GET', 'globals/constructor'],
  ])('has nothing at %s /api/%s', async (method, path) => {
    const { visitor } = portal
    const { body, status } = await (method === 'POST'
      ? visitor.post(`/api/${path}`)
      : visitor.get(`/api/${path}`))
    expect([status, body.errors[0].code]).toEqual([404, 'CP_NOT_FOUND'])
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
    expect(body).toEqual({ id: editor.id, name: editor.name })
  })
})
