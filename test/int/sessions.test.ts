import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import supertest from 'supertest'
import { forgetOldSessions } from '../../src/access/sessions/forgetOldSessions.ts'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { loginAs, makeCommune, makeUser, password } from '../support/builders.ts'
import { at } from '../support/clock.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Listed = { browser: string; id: string; isCurrent: boolean; lastActiveAt: string }

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

/** When the last one logged in: a slow machine takes minutes from one test to the next. */
let begun = Date.now()
const minutes = (count: number) => new Date(begun + count * 60_000).toISOString()

async function loggedIn(role: 'editor' | 'head' | 'secretary' = 'editor') {
  const user = await makeUser(portal.payload, role, commune)
  const agent = await loginAs(portal, user)
  begun = Date.now()
  return { agent, user }
}

const isIn = async (agent: Agent) => (await agent.get('/api/users/me')).body.user !== null
const sessionsOf = async (agent: Agent): Promise<Listed[]> =>
  (await agent.get('/api/users/sessions')).body.docs

describe('a session that nobody uses', () => {
  it('ends after 15 minutes of an approver: for REST, for GraphQL and for good', async () => {
    const { agent } = await loggedIn('head')
    await at(minutes(14), async () => expect(await isIn(agent)).toBe(true))
    await at(minutes(28), async () => expect(await isIn(agent)).toBe(true))
    await at(minutes(44), async () => {
      const draft = await agent.post('/api/articles').send({ title: 'Tin' })
      expect(draft.status).toBe(403)
      const query = '{ meUser { user { id } } }'
      const { body } = await agent.post('/api/graphql').send({ query })
      expect(body.data.meUser.user).toBeNull()
      expect((await agent.post('/api/users/refresh-token')).status).toBe(403)
    })
    // Also for a clock that runs late.
    await at(minutes(29), async () => expect(await isIn(agent)).toBe(false))
  })

  it('ends after two hours of the others', async () => {
    const { agent } = await loggedIn('editor')
    await at(minutes(119), async () => expect(await isIn(agent)).toBe(true))
    await at(minutes(238), async () => expect(await isIn(agent)).toBe(true))
    await at(minutes(359), async () => expect(await isIn(agent)).toBe(false))
  })

  it('is not kept alive by what the admin asks in the background', async () => {
    const { agent } = await loggedIn('head')
    const left = async () =>
      (await agent.get('/api/users/session').set('X-Portal-Background', '1')).body
    await at(minutes(10), async () => {
      const { endsInMs, state } = await left()
      expect(state).toBe('active')
      expect(Math.round(endsInMs / 60_000)).toBe(5)
    })
    await at(minutes(16), async () => expect(await left()).toEqual({ state: 'ended' }))
  })

  it('is kept alive by a person who asks: “go on working”', async () => {
    const { agent } = await loggedIn('head')
    await at(minutes(14), async () => {
      const { endsInMs } = (await agent.get('/api/users/session')).body
      expect(Math.round(endsInMs / 60_000)).toBe(15)
    })
    await at(minutes(28), async () => expect(await isIn(agent)).toBe(true))
  })

  it('ends sooner when its owner becomes an approver meanwhile', async () => {
    const { agent, user } = await loggedIn('editor')
    await portal.payload.update({
      collection: 'users',
      data: { memberships: [{ commune: commune.id, role: 'head' }] },
      depth: 0,
      id: user.id,
      overrideAccess: true,
    })
    await at(minutes(16), async () => expect(await isIn(agent)).toBe(false))
  })

  it('ends sooner while its owner stands in for the head', async () => {
    const asHead = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const { agent, user } = await loggedIn('secretary')
    const given = await asHead.post('/api/delegations').send({
      basis: 'Quyết định 05/QĐ-BBT',
      from: today(),
      tenant: commune.id,
      to: user.id,
      until: addDays(today(), 3),
    })
    expect(given.status).toBe(201)
    await at(minutes(16), async () => expect(await isIn(agent)).toBe(false))
  })

  it('is judged by what another server wrote down, within a minute', async () => {
    const { agent, user } = await loggedIn('head')
    await at(minutes(10), async () => expect(await isIn(agent)).toBe(true))
    const { docs } = await portal.payload.find({
      collection: 'account-sessions',
      depth: 0,
      overrideAccess: true,
      where: { account: { equals: user.id } },
    })
    expect(docs[0]?.lastActiveAt).toBe(minutes(10))
    // Some requests in one minute are written once.
    await at(minutes(10.5), async () => expect(await isIn(agent)).toBe(true))
    const after = await portal.payload.findByID({
      collection: 'account-sessions',
      depth: 0,
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })
    expect(after.lastActiveAt).toBe(minutes(10))
  })
})

describe('sessions', () => {
  it('are listed for their owner: since when, which browser, which is this one', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    await portal.visitor
      .post('/api/users/login')
      .set('User-Agent', browser)
      .set('X-Portal-Address', '203.0.113.7')
      .send({ email: user.email, password })
    const agent = await loginAs(portal, user)
    const docs = await sessionsOf(agent)
    expect(docs).toHaveLength(2)
    expect(docs.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    expect(docs.find(({ isCurrent }) => !isCurrent)).toMatchObject({
      address: expect.stringMatching(/127\.0\.0\.1|::1/),
      browser: 'Firefox 140, Linux',
    })
    expect(JSON.stringify(docs)).not.toContain('sid')
  })

  it('are ended one by one, or all but this one', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const [one, two, three] = [
      await loginAs(portal, user),
      await loginAs(portal, user),
      await loginAs(portal, user),
    ]
    const mine = (await sessionsOf(one)).find(({ isCurrent }) => isCurrent)
    expect((await two.delete(`/api/users/sessions/${mine?.id}`)).status).toBe(200)
    expect(await isIn(one)).toBe(false)
    expect((await two.delete(`/api/users/sessions/${mine?.id}`)).status).toBe(404)
    const { body } = await two.delete('/api/users/sessions')
    expect(body).toEqual({ ended: 1 })
    expect([await isIn(two), await isIn(three)]).toEqual([true, false])
  })

  it('are nobody else’s business: not listed, not ended, not read as a collection', async () => {
    const { agent } = await loggedIn('editor')
    const [session] = await sessionsOf(agent)
    for (const role of ['editor', 'head', 'technicalAdmin', 'provinceAdmin'] as const) {
      const place = role === 'provinceAdmin' ? null : commune
      const other = await loginAs(portal, await makeUser(portal.payload, role, place))
      expect((await sessionsOf(other)).map(({ id }) => id)).not.toContain(session?.id)
      expect((await other.delete(`/api/users/sessions/${session?.id}`)).status).toBe(404)
      for (const slug of ['account-sessions', 'second-factors']) {
        expect((await other.get(`/api/${slug}`)).status).toBe(403)
        expect((await other.get(`/api/${slug}/${session?.id}`)).status).toBe(403)
      }
      const { body } = await other
        .post('/api/graphql')
        .send({ query: '{ SecondFactors { totalDocs } }' })
      expect(body.errors[0].message).toBeDefined()
    }
    expect(await isIn(agent)).toBe(true)
    expect((await portal.visitor.get('/api/users/sessions')).status).toBe(403)
  })

  it('end when the account is disabled, and stay ended when it is enabled again', async () => {
    const { agent: here, user } = await loggedIn('editor')
    const technician = await loginAs(
      portal,
      await makeUser(portal.payload, 'technicalAdmin', commune),
    )
    const disable = (disabled: boolean) =>
      technician.patch(`/api/users/${user.id}`).send({ disabled })
    expect((await disable(true)).body.doc.disabledReason).toBe('administrator')
    expect(await isIn(here)).toBe(false)
    expect((await disable(false)).body.doc.disabledReason).toBeNull()
    // The token of before does not come back to life.
    expect(await isIn(here)).toBe(false)
  })

  it('end with logging out: neither the token nor the cookie is good afterwards', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const browser = supertest.agent(portal.app)
    const { body } = await browser.post('/api/users/login').send({ email: user.email, password })
    const logout = browser.post('/api/users/logout').set('Origin', 'http://localhost:3000')
    expect((await logout).status).toBe(200)
    const stolen = await portal.visitor
      .get('/api/users/me')
      .set('Authorization', `JWT ${body.token}`)
    expect(stolen.body.user).toBeNull()
  })

  itDeletes('are forgotten a month after they were used last', async () => {
    const { agent, user } = await loggedIn('editor')
    const count = async () =>
      (
        await portal.payload.count({
          collection: 'account-sessions',
          overrideAccess: true,
          where: { account: { equals: user.id } },
        })
      ).totalDocs
    const lastActiveAt = new Date(Date.now() - 31 * 24 * 60 * 60_000).toISOString()
    await loginAs(portal, user)
    const [current, old] = await sessionsOf(agent)
    const id = current?.isCurrent ? old?.id : current?.id
    await portal.payload.db.updateOne({
      collection: 'account-sessions',
      data: { lastActiveAt },
      id: id ?? '',
    })
    await forgetOldSessions(portal.payload)
    expect(await count()).toBe(1)
    expect(await isIn(agent)).toBe(true)
  })
})
