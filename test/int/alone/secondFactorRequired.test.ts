import type { Commune, User } from '../../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '../../../src/domain/law/index.ts'
import { today } from '../../../src/domain/today.ts'
import { loginAs, makeCommune, makeUser, password } from '../../support/builders.ts'
import { codeOf, setUpFactor, tryLogin } from '../../support/secondFactor.ts'
import { type Portal, startPayload } from '../../support/startPayload.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload({ PORTAL_REQUIRE_MFA: 'on' })
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const becomeHead = ({ id }: User) =>
  portal.payload.update({
    collection: 'users',
    data: { memberships: [{ commune: commune.id, role: 'head' }] },
    depth: 0,
    id,
    overrideAccess: true,
  })

describe('where a second factor is required', () => {
  it.each(['deputyHead', 'head', 'technicalAdmin', 'provinceAdmin'] as const)(
    'a %s without one may look at themselves, set it up and log out, nothing else',
    async (role) => {
      const place = role === 'provinceAdmin' ? null : commune
      const user = await makeUser(portal.payload, role, place)
      const agent = await loginAs(portal, user)
      expect((await agent.get('/api/users/me')).body.user.id).toBe(user.id)
      const { state } = (await agent.get('/api/users/session')).body
      expect(state).toBe('secondFactorMissing')
      const refused = [
        agent.get('/api/articles'),
        agent.post('/api/articles').send({ tenant: commune.id, title: 'Tin' }),
        agent.get('/api/users'),
        agent.patch(`/api/users/${user.id}`).send({ name: 'Khác' }),
        agent.post('/api/users').send({ email: 'moi@portal.example' }),
        agent.post('/api/users/refresh-token'),
        agent.post(`/api/users/${user.id}/mfa/reset`),
        agent.get(`/api/communes/${commune.id}/completeness`),
      ]
      for (const answer of await Promise.all(refused)) {
        const { method, path } = answer.request as unknown as { method: string; path?: string }
        expect([method, path, answer.status, answer.body.errors?.[0]?.code]).toEqual([
          method,
          path,
          403,
          'CP_ACCOUNT_MFA_REQUIRED',
        ])
      }
      const query = '{ Articles { totalDocs } }'
      const asked = await agent.post('/api/graphql').send({ query })
      expect(asked.body.errors[0].extensions.code).toBe('CP_ACCOUNT_MFA_REQUIRED')
      expect((await agent.post('/api/users/logout')).status).toBe(200)
    },
  )

  it('reads itself with what it refers to, and nothing else in the same question', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    await becomeHead(user)
    const own = `User(id: "${user.id}") { id memberships { commune { name } } }`
    const query = `{ ${own} Articles(draft: true) { totalDocs } again: ${own} Notices { totalDocs } }`
    const { body } = await agent.post('/api/graphql').send({ query })
    const itself = { id: user.id, memberships: [{ commune: { name: commune.name } }] }
    expect(body.data).toEqual({ again: itself, Articles: null, Notices: null, User: itself })
    expect(body.errors).toMatchObject(
      ['Articles', 'Notices'].map((name) => ({
        extensions: { code: 'CP_ACCOUNT_MFA_REQUIRED' },
        path: [name],
      })),
    )
    const rest = await agent.get(`/api/users/${user.id}?depth=2`)
    expect(rest.body.memberships[0].commune.name).toBe(commune.name)
  })

  it('does everything once it is set up, in the same session and in the next', async () => {
    const user = await makeUser(portal.payload, 'technicalAdmin', commune)
    const agent = await loginAs(portal, user)
    const { key } = await setUpFactor(agent)
    expect((await agent.get('/api/users')).status).toBe(200)
    const next = await tryLogin(portal, user.email, { code: codeOf(key, 1) })
    const list = await portal.visitor
      .get('/api/import-runs')
      .set('Authorization', `JWT ${next.body.token}`)
    expect(list.status).toBe(200)
  })

  it('is not turned off again, but renewed', async () => {
    const agent = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const { recoveryCodes } = await setUpFactor(agent)
    const [code] = recoveryCodes
    const off = await agent.post('/api/users/mfa/disable').send({ code, password })
    expect([off.status, off.body.errors[0].code]).toEqual([403, 'CP_ACCOUNT_MFA_REQUIRED'])
    expect((await agent.post('/api/users/mfa/begin').send({ code, password })).status).toBe(200)
  })

  it('leaves alone who neither approves nor administers', async () => {
    const agent = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    expect((await agent.get('/api/articles')).status).toBe(200)
    const { state } = (await agent.get('/api/users/session')).body
    expect(state).toBe('active')
  })

  it('asks a session for it whose owner becomes an approver', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    await becomeHead(user)
    const { body } = await agent.get('/api/articles')
    expect(body.errors[0].code).toBe('CP_ACCOUNT_MFA_REQUIRED')
  })

  it('asks again who turned it off before becoming an approver, and has ended the other sessions', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    const { key, recoveryCodes } = await setUpFactor(agent)
    const { body: login } = await tryLogin(portal, user.email, { code: codeOf(key, 1) })
    const off = { code: recoveryCodes[0], password }
    await agent.post('/api/users/mfa/disable').send(off).expect(200)
    const elsewhere = portal.visitor.get('/api/users/me')
    expect((await elsewhere.set('Authorization', `JWT ${login.token}`)).body.user).toBeNull()
    const [session] = (await agent.get('/api/users/sessions')).body.docs
    expect(session.hasSecondFactor).toBe(false)
    await becomeHead(user)
    expect((await agent.get('/api/users/session')).body.state).toBe('secondFactorMissing')
    expect((await agent.get('/api/audit-events')).status).toBe(403)
  })

  it('is asked of a session that once had it, when the account has it no more', async () => {
    const user = await makeUser(portal.payload, 'head', commune)
    const agent = await loginAs(portal, user)
    await setUpFactor(agent)
    await portal.payload.db.updateOne({
      collection: 'second-factors',
      data: { enabledAt: null },
      where: { account: { equals: user.id } },
    })
    expect((await agent.get('/api/articles')).status).toBe(403)
  })

  it('is asked of who stands in for the head, while that runs', async () => {
    const asHead = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    await setUpFactor(asHead)
    const secretary = await makeUser(portal.payload, 'secretary', commune)
    const agent = await loginAs(portal, secretary)
    const stateOf = async () => (await agent.get('/api/users/session')).body
    expect(await stateOf()).toMatchObject({ needsSecondFactor: false, state: 'active' })
    const given = await asHead.post('/api/delegations?depth=0').send({
      basis: 'Quyết định 05/QĐ-BBT',
      from: today(),
      tenant: commune.id,
      to: secretary.id,
      until: addDays(today(), 3),
    })
    expect(given.status).toBe(201)
    expect(await stateOf()).toMatchObject({
      needsSecondFactor: true,
      state: 'secondFactorMissing',
    })
    expect((await agent.get('/api/articles')).body.errors[0].code).toBe('CP_ACCOUNT_MFA_REQUIRED')
    await asHead.patch(`/api/delegations/${given.body.doc.id}`).send({ revoked: true })
    expect((await stateOf()).state).toBe('active')
  })
})
