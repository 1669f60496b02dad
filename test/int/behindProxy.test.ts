import type { Article, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import supertest from 'supertest'

import { createApp } from '../../src/server/app.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { makeArticle, makeCommune, makeUser, password } from '../support/builders.ts'
import { newHost } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let host: string
let own: Article
let foreign: Article
let user: User

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  host = newHost()
  const commune = await makeCommune(payload, { domains: [{ host, kind: 'current' }] })
  own = await makeArticle(payload, commune, { _status: 'published' })
  foreign = await makeArticle(payload, await makeCommune(payload), { _status: 'published' })
  user = await makeUser(payload, 'editor', commune)
})
afterAll(() => portal.close())

/** The portal behind as many proxies of ours, or behind those at certain addresses. */
function behind(trustProxy: false | number | string) {
  const { payload } = portal
  const env = { portalUrl: 'http://localhost:3000', trustProxy } as const
  return supertest(createApp({ config: Promise.resolve(payload.config), env, payload }))
}

/** What is shown on the host that the portal takes the request for. */
async function shown(trustProxy: number | string, forwarded: Record<string, string>) {
  const visitor = behind(trustProxy)
  const found = await Promise.all(
    [own, foreign].map(({ id }) => visitor.get(`/api/articles/${id}`).set(forwarded)),
  )
  return found.map(({ status }) => status)
}

describe('the host behind a proxy', () => {
  const [onlyOwn, all] = [
    [200, 404],
    [200, 200],
  ]

  it('is the one that the proxy says', async () => {
    expect(await shown(1, { 'X-Forwarded-Host': host })).toEqual(onlyOwn)
    expect(await shown('loopback', { 'X-Forwarded-Host': host })).toEqual(onlyOwn)
  })

  it('is not the one that a client says before the proxy adds its own', async () => {
    expect(await shown(1, { 'X-Forwarded-Host': `cong-chung.example, ${host}` })).toEqual(onlyOwn)
    expect(await shown(1, { 'X-Forwarded-Host': `${host}, cong-chung.example` })).toEqual(all)
    const forwarded = { 'X-Forwarded-For': '203.0.113.5', 'X-Forwarded-Host': `x.example, ${host}` }
    expect(await shown('loopback', forwarded)).toEqual(onlyOwn)
  })

  it('is what the outermost proxy of ours says, of as many as there are', async () => {
    const forwarded = {
      'X-Forwarded-For': '198.51.100.9, 203.0.113.5, 10.0.0.2',
      'X-Forwarded-Host': `gia.example, ${host}, trong.example`,
    }
    expect(await shown(2, forwarded)).toEqual(onlyOwn)
    expect(await shown('loopback, 10.0.0.0/8', forwarded)).toEqual(onlyOwn)
    // The inner one hands on what the outer one said.
    expect(await shown(2, { ...forwarded, 'X-Forwarded-Host': host })).toEqual(onlyOwn)
  })
})

describe('the address of a caller behind a proxy', () => {
  const addressOf = async (trustProxy: false | number, forwarded: string) => {
    const before = (await rowsAbout(portal, user.id)).length
    await behind(trustProxy)
      .post('/api/users/login')
      .set({ 'X-Forwarded-For': forwarded, 'X-Portal-Caller-Address': '9.9.9.9' })
      .send({ email: user.email, password })
      .expect(200)
    const rows = (await rowsAbout(portal, user.id)).slice(before)
    return rows.map(({ ip }) => ip)
  }

  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['1.1.1.1, 203.0.113.6', '203.0.113.6'],
    ['2001:db8::7', '2001:db8::7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80::1'],
  ])('is what the proxy says: of %s it is %s', async (forwarded, address) => {
    expect(await addressOf(1, forwarded)).toEqual([address])
  })

  it.each(['<script>alert(1)</script>', 'x'.repeat(500), '=cmd()', '1.2.3.4:5', ''])(
    'is that of the proxy itself when what it says is none: %j',
    async (forwarded) => {
      expect(await addressOf(1, forwarded)).toEqual([expect.stringMatching(/^127\.0\.0\.1$|^::1$/)])
    },
  )

  it('is that of the sender when there is no proxy of ours', async () => {
    expect(await addressOf(false, '203.0.113.5')).toEqual([
      expect.stringMatching(/^127\.0\.0\.1$|^::1$/),
    ])
  })
})

describe('a host that is none', () => {
  it.each(['a@b', 'a/b', 'a b', 'a:b', 'cồn tiên', '[::1', 'a?b', 'a#b', 'a\\b'])(
    'is answered with a code: %s',
    async (name) => {
      const asked = { Host: Buffer.from(name).toString('latin1') }
      const { body, headers, status } = await portal.visitor.get('/api/articles').set(asked)
      expect([status, body.errors?.[0].code]).toEqual([400, 'CP_INPUT_HOST'])
      expect(headers['x-content-type-options']).toBe('nosniff')
      const forwarded = { 'X-Forwarded-Host': asked.Host }
      expect((await behind(1).get('/api/articles').set(forwarded)).status).toBe(400)
    },
  )

  it.each(['localhost', '127.0.0.1:3000', '[::1]:3000', 'xa_moi.example.', 'XA-MOI.example'])(
    'is not %s',
    async (name) => {
      expect((await portal.visitor.get('/api/articles').set('Host', name)).status).toBe(200)
    },
  )
})
