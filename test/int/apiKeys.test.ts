import type { Role } from '../../src/domain/roles.ts'
import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import supertest from 'supertest'
import { holds } from '../../src/access/holds.ts'
import { rowsAbout } from '../support/auditRows.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makeUser,
  password,
  unique,
} from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let asAdmin: Agent
let asProvince: Agent

const withKey = (key: string): Agent =>
  supertest.agent(portal.app).set('Authorization', `users API-Key ${key}`)

/** As an administrator makes it: over HTTP, with the key they chose. An approver's the province. */
async function makeKey(role: Role, more: object = {}, by?: Agent) {
  const agent = by ?? (role === 'head' ? asProvince : asAdmin)
  const apiKey = randomUUID()
  const { body, status } = await agent.post('/api/users?depth=0').send({
    apiKey,
    email: `may-${unique()}@portal.example`,
    enableAPIKey: true,
    kind: 'technical',
    memberships: [{ commune: commune.id, role, ...more }],
    name: 'Phần mềm một cửa',
  })
  expect([status, body.errors]).toEqual([201, undefined])
  return { account: body.doc as User, agent: withKey(apiKey), apiKey }
}
const draftIn = (place: Commune) => makeArticle(portal.payload, place, { title: 'Bản nháp' })

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  asAdmin = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
  asProvince = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

describe('an API key', () => {
  it('reads what its role reads, by REST and by GraphQL', async () => {
    const { agent } = await makeKey('editor')
    const { id } = await draftIn(commune)
    expect((await agent.get(`/api/articles/${id}`)).body.title).toBe('Bản nháp')
    const query = `{ Article(id: "${id}", draft: true) { title } }`
    const { body } = await agent.post('/api/graphql').send({ query })
    expect(body.data.Article.title).toBe('Bản nháp')
    const foreign = await draftIn(await makeCommune(portal.payload))
    expect((await agent.get(`/api/articles/${foreign.id}`)).status).toBe(404)
    const wrong = withKey(randomUUID())
    expect((await wrong.get(`/api/articles/${id}`)).status).toBe(404)
  })

  it('writes nothing unless that was granted, whatever its role', async () => {
    for (const role of ['editor', 'recordsClerk', 'head'] as const) {
      const { account, agent } = await makeKey(role)
      const { id } = await draftIn(commune)
      const answers = [
        await agent.post('/api/articles').send({ tenant: commune.id, title: 'x' }),
        await agent.patch(`/api/articles/${id}`).send({ title: 'x' }),
        await agent.patch(`/api/articles/${id}`).send({ _status: 'published' }),
        await agent
          .post('/api/schedules')
          .send({ content: 'x', date: '2026-12-01', tenant: commune.id }),
        await agent.patch(`/api/users/${account.id}`).send({ name: 'Tên khác' }),
        await agent.patch(`/api/communes/${commune.id}`).send({ phone: '1' }),
      ]
      expect([role, answers.every(({ status }) => [403, 404].includes(status))]).toEqual([
        role,
        true,
      ])
    }
  })

  it('with leave to write saves drafts, and decides nothing', async () => {
    const { account, agent } = await makeKey('editor', { mayWrite: true })
    const made = await agent.post('/api/articles').send({ tenant: commune.id, title: 'Từ máy' })
    expect([made.status, made.body.doc._status]).toEqual([201, 'draft'])
    const { id } = await draftIn(commune)
    expect((await agent.patch(`/api/articles/${id}`).send({ title: 'Từ máy' })).status).toBe(200)
    const head = await makeKey('head', { mayWrite: true })
    const publish = await head.agent.patch(`/api/articles/${id}`).send({ _status: 'published' })
    expect(publish.status).toBe(403)
    const req = await createLocalReq(
      { user: { ...head.account, collection: 'users' } },
      portal.payload,
    )
    const article = await draftIn(commune)
    for (const right of ['approve', 'publish', 'publishUrgently', 'unpublish'] as const) {
      expect([right, await holds(req, 'articles', right, article)]).toEqual([right, false])
    }
    const delegated = await head.agent.post('/api/delegations').send({
      basis: '1',
      from: '2026-12-01',
      tenant: commune.id,
      to: account.id,
      until: '2026-12-02',
    })
    expect(delegated.status).toBe(403)
  })

  it('is nothing once its account is disabled, its role has ended or it was taken back', async () => {
    const { id } = await draftIn(commune)
    for (const change of [
      { disabled: true },
      { memberships: [{ commune: commune.id, role: 'editor', until: '2020-01-01' }] },
      { apiKey: null, enableAPIKey: false },
      { apiKey: randomUUID() },
    ]) {
      const { account, agent } = await makeKey('editor')
      expect((await agent.get(`/api/articles/${id}`)).status).toBe(200)
      const saved = await asAdmin.patch(`/api/users/${account.id}`).send(change)
      expect(saved.status).toBe(200)
      const read = await agent.get(`/api/articles/${id}`)
      expect([Object.keys(change), read.status]).toEqual([Object.keys(change), 404])
    }
  })

  it('is shown to nobody again, not even to itself', async () => {
    const { account, agent, apiKey } = await makeKey('editor')
    for (const asker of [asAdmin, agent]) {
      for (const address of [`/api/users/${account.id}`, '/api/users/me', '/api/users']) {
        const text = (await asker.get(address)).text
        expect(text).not.toContain(apiKey)
        expect(text).not.toMatch(/"apiKey/)
      }
    }
    const asked = await asAdmin.get('/api/users?where[apiKeyIndex][exists]=true')
    expect(asked.status).toBe(400)
    expect((await asAdmin.get('/api/users?where[apiKey][exists]=true')).status).toBe(400)
  })
})

describe('a technical account', () => {
  it('cannot log in, get a password or ask for one', async () => {
    const { account } = await makeKey('editor')
    const login = (word: string) =>
      portal.visitor.post('/api/users/login').send({ email: account.email, password: word })
    const set = await asAdmin.patch(`/api/users/${account.id}`).send({ password })
    expect([set.status, errorsOf(set.body)[0]?.code]).toEqual([400, 'CP_ACCOUNT_KEY_PASSWORD'])
    expect((await login(password)).status).toBe(401)
    const { email } = account
    await portal.visitor.post('/api/users/forgot-password').send({ email })
    const token = 'ma-thu-nghiem'
    const found = await portal.payload.db.findOne<{ resetPasswordToken?: null | string } & User>({
      collection: 'users',
      where: { id: { equals: account.id } },
    })
    expect(found?.resetPasswordToken ?? null).toBeNull()
    await portal.payload.db.updateOne({
      collection: 'users',
      data: {
        resetPasswordExpiration: new Date(Date.now() + 60_000).toISOString(),
        resetPasswordToken: token,
      },
      id: account.id,
    })
    const reset = await portal.visitor.post('/api/users/reset-password').send({ password, token })
    expect(reset.status).toBeGreaterThanOrEqual(400)
    expect((await login(password)).status).toBe(401)
  })

  it('made with a password does not keep it', async () => {
    const { body } = await asAdmin.post('/api/users').send({
      email: `may-${unique()}@portal.example`,
      kind: 'technical',
      memberships: [{ commune: commune.id, role: 'editor' }],
      name: 'Máy',
      password,
    })
    const stored = { email: body.doc.email, password }
    expect((await portal.visitor.post('/api/users/login').send(stored)).status).toBe(401)
  })

  it('stays one, as a person stays a person', async () => {
    const { account } = await makeKey('editor')
    const person = await makeUser(portal.payload, 'editor', commune)
    for (const [id, kind] of [
      [account.id, 'person'],
      [person.id, 'technical'],
    ]) {
      const { body } = await asAdmin.patch(`/api/users/${id}`).send({ kind })
      expect(body.doc.kind).not.toBe(kind)
    }
  })

  it('keeps no settings of screens, and has nothing to log out of', async () => {
    const { account, agent } = await makeKey('editor')
    const named = '/api/payload-preferences/nav'
    const answers = [
      await agent.post(named).send({ value: { open: true } }),
      await agent.delete(named),
      await agent.post('/api/payload-preferences').send({ key: 'nav', value: { open: true } }),
      await agent.patch('/api/payload-preferences?where[key][equals]=nav').send({ value: 1 }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(answers.map(({ body }) => body.errors[0].code)).toEqual(
      answers.map(() => 'CP_ACCESS_FORBIDDEN'),
    )
    const kept = { 'user.value': { equals: account.id } }
    const { docs } = await portal.payload.db.find({
      collection: 'payload-preferences',
      where: kept,
    })
    expect(docs).toEqual([])
    const { status } = await agent.post('/api/users/logout?allSessions=true')
    expect(status).toBe(200)
    const told = (await rowsAbout(portal, account.id)).map(({ action }) => action)
    expect(told).not.toContain('logout')
    expect((await agent.get('/api/users/me')).body.user.id).toBe(account.id)
    expect((await asAdmin.get('/api/users/me')).body.user).not.toBeNull()
  })

  it('of an administrator only reads', async () => {
    const account = (mayWrite: boolean) => ({
      apiKey: randomUUID(),
      email: `may-${unique()}@portal.example`,
      kind: 'technical',
      memberships: [{ mayWrite, role: 'provinceAdmin' }],
      name: 'Máy của tỉnh',
    })
    const refused = await asProvince.post('/api/users').send(account(true))
    expect(errorsOf(refused.body)[0]?.code).toBe('CP_ACCOUNT_KEY_ADMIN')
    const data = account(false)
    expect((await asProvince.post('/api/users').send(data)).status).toBe(201)
    const agent = withKey(data.apiKey)
    const { id } = await draftIn(commune)
    expect((await agent.get(`/api/articles/${id}`)).status).toBe(200)
    const made = await agent.post('/api/users').send({
      email: `x-${unique()}@portal.example`,
      memberships: [{ role: 'provinceAdmin' }],
      name: 'Leo thang',
      password,
    })
    expect(made.status).toBe(403)
    const renamed = await agent.patch(`/api/communes/${commune.id}`).send({ name: 'xã khác' })
    expect(renamed.status).toBe(403)
  })
})

describe('who gives a key', () => {
  it('gives it to a technical account, never to a person, and none that could be guessed', async () => {
    const person = await makeUser(portal.payload, 'editor', commune)
    const give = (id: string, apiKey: string) => asAdmin.patch(`/api/users/${id}`).send({ apiKey })
    const key = randomUUID()
    const refused = await give(person.id, key)
    expect([refused.status, errorsOf(refused.body)[0]?.code]).toEqual([
      400,
      'CP_ACCOUNT_KEY_PERSON',
    ])
    const { id } = await draftIn(commune)
    expect((await withKey(key).get(`/api/articles/${id}`)).status).toBe(404)
    const { account } = await makeKey('editor')
    expect(errorsOf((await give(account.id, 'ngan')).body)[0]?.code).toBe('CP_ACCOUNT_KEY_SHORT')
  })

  it('is who administers the account: neither its colleagues nor another commune', async () => {
    const { payload } = portal
    const { account, agent } = await makeKey('editor', { mayWrite: true })
    const other = await makeCommune(payload)
    const own = await makeUser(payload, 'head', commune)
    const askers = [
      await loginAs(portal, own),
      await loginAs(portal, await makeUser(payload, 'technicalAdmin', other)),
      agent,
    ]
    const { id } = await draftIn(commune)
    for (const asker of askers) {
      const key = randomUUID()
      await asker.patch(`/api/users/${account.id}`).send({ apiKey: key, enableAPIKey: true })
      expect((await withKey(key).get(`/api/articles/${id}`)).status).toBe(404)
    }
    const key = randomUUID()
    await askers[0]?.patch(`/api/users/${own.id}`).send({ apiKey: key, enableAPIKey: true })
    expect((await withKey(key).get(`/api/articles/${id}`)).status).toBe(404)
    expect((await agent.get(`/api/articles/${id}`)).status).toBe(200)
  })
})
