import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import supertest from 'supertest'
import { loginAs, makeCommune, makeUser, password } from '../support/builders.ts'
import { at } from '../support/clock.ts'
import { itWithTwoWriters } from '../support/realDatabase.ts'
import { codeOf, type Factor, setUpFactor, tryLogin } from '../support/secondFactor.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

async function withFactor(role: 'editor' | 'head' = 'editor') {
  const user = await makeUser(portal.payload, role, commune)
  const agent = await loginAs(portal, user)
  return { agent, factor: await setUpFactor(agent), user }
}

const codeIn = ({ body }: { body: { errors: { code: string }[] } }) => body.errors[0]?.code
const login = (user: User, code?: string) => tryLogin(portal, user.email, code ? { code } : {})

describe('setting up a second factor', () => {
  it('asks for the password again, shows key and QR, and tells ten recovery codes once', async () => {
    const agent = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const wrong = await agent.post('/api/users/mfa/begin').send({ password: 'khong-phai-mat-khau' })
    expect([wrong.status, codeIn(wrong)]).toEqual([400, 'CP_ACCOUNT_PASSWORD_WRONG'])
    expect(wrong.body.errors[0].data.errors[0]).toMatchObject({
      code: 'CP_ACCOUNT_PASSWORD_WRONG',
      path: 'password',
    })
    const { body } = await agent.post('/api/users/mfa/begin').send({ password })
    expect(body.uri).toContain(`secret=${body.key}`)
    expect(body.qr).toMatch(/^data:image\/png;base64,/)
    const bad = await agent.post('/api/users/mfa/confirm').send({ code: '000000' })
    expect(bad.body.errors[0].data.errors[0]).toMatchObject({ path: 'code' })
    const good = await agent.post('/api/users/mfa/confirm').send({ code: codeOf(body.key) })
    expect(new Set(good.body.recoveryCodes).size).toBe(10)
    const again = await agent.post('/api/users/mfa/confirm').send({ code: codeOf(body.key) })
    expect([again.status, codeIn(again)]).toEqual([409, 'CP_ACCOUNT_MFA_NOT_BEGUN'])
  })

  it('changes nothing until it is confirmed, and a key that was shown is good for 15 minutes', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    const { body } = await agent.post('/api/users/mfa/begin').send({ password })
    expect((await login(user)).status).toBe(200)
    await at(later(16), async () => {
      const late = await agent.post('/api/users/mfa/confirm').send({ code: codeOf(body.key) })
      expect(codeIn(late)).toBe('CP_ACCOUNT_MFA_NOT_BEGUN')
    })
  })

  it('ends the sessions that began without it, and keeps the one that set it up', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const elsewhere = await loginAs(portal, user)
    const agent = await loginAs(portal, user)
    await setUpFactor(agent)
    expect((await elsewhere.get('/api/users/me')).body.user).toBeNull()
    expect((await agent.get('/api/users/me')).body.user.id).toBe(user.id)
  })

  it('is for who is logged in', async () => {
    for (const path of ['begin', 'confirm', 'disable']) {
      const answer = await portal.visitor.post(`/api/users/mfa/${path}`).send({ password })
      expect([path, answer.status]).toEqual([path, 403])
    }
  })

  it('counts wrong passwords like wrong logins', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    for (let i = 0; i < 5; i += 1) {
      await agent.post('/api/users/mfa/begin').send({ password: `doan-mo-lan-${i}` })
    }
    expect((await agent.post('/api/users/mfa/begin').send({ password })).status).toBe(429)
    expect((await login(user)).status).toBe(401)
  })
})

describe('a login in two steps', () => {
  let user: User
  let factor: Factor
  beforeAll(async () => {
    ;({ factor, user } = await withFactor())
  })

  it('asks for the code only after the right password', async () => {
    const asked = await login(user)
    expect([asked.status, codeIn(asked)]).toEqual([401, 'CP_ACCOUNT_CODE_NEEDED'])
    expect(asked.headers['set-cookie']).toBeUndefined()
    const more = { code: codeOf(factor.key, 1), password: 'khong-phai-mat-khau' }
    const wrong = await tryLogin(portal, user.email, more)
    expect([wrong.status, codeIn(wrong)]).toEqual([401, 'CP_ACCESS_LOGIN_FAILED'])
  })

  it('takes a code once, and none that is older than the last one', async () => {
    await at(later(5), async () => {
      const code = codeOf(factor.key)
      const before = codeOf(factor.key, -1)
      expect((await login(user, code)).status).toBe(200)
      const replayed = await login(user, code)
      expect([replayed.status, codeIn(replayed)]).toEqual([401, 'CP_ACCOUNT_CODE_NEEDED'])
      expect(replayed.body.errors[0].details).toEqual({ isWrong: true })
      expect((await login(user, before)).status).toBe(401)
    })
  })

  it('takes the code of half a minute ago, not of two minutes ago', async () => {
    await at(later(10), async () => {
      expect((await login(user, codeOf(factor.key, -4))).status).toBe(401)
      expect((await login(user, codeOf(factor.key, -1))).status).toBe(200)
    })
  })

  it('takes a recovery code once, however it is typed', async () => {
    const [first = '', second = ''] = factor.recoveryCodes
    expect((await login(user, ` ${first.toUpperCase().replace('-', ' ')} `)).status).toBe(200)
    expect((await login(user, first)).status).toBe(401)
    expect((await login(user, second)).status).toBe(200)
  })

  it('counts wrong codes: five lock the account, also for the right one', async () => {
    const { factor, user } = await withFactor()
    for (let i = 0; i < 5; i += 1) {
      expect(codeIn(await login(user, `00000${i}`))).toBe('CP_ACCOUNT_CODE_NEEDED')
      // Coming back without a code does not begin the count anew.
      await login(user)
    }
    const right = await login(user, codeOf(factor.key, 1))
    expect([right.status, codeIn(right)]).toEqual([401, 'CP_ACCESS_LOGIN_FAILED'])
  })

  itWithTwoWriters('lets one of two in who come with one code at once', async () => {
    await at(later(20), async () => {
      const code = codeOf(factor.key)
      const answers = await Promise.all([login(user, code), login(user, code)])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    })
  })
})

describe('ways round the second factor', () => {
  it('do not lead through setting a password by mail', async () => {
    const { user } = await withFactor()
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const browser = supertest.agent(portal.app)
    const secret = 'bốn con cá vàng bơi ngược'
    const reset = await browser.post('/api/users/reset-password').send({ password: secret, token })
    expect(reset.status).toBe(200)
    expect(reset.body.token).toBeUndefined()
    expect(reset.headers['set-cookie']).toBeUndefined()
    expect((await browser.get('/api/users/me')).body.user).toBeNull()
    const after = await tryLogin(portal, user.email, { password: secret })
    expect(codeIn(after)).toBe('CP_ACCOUNT_CODE_NEEDED')
  })

  it('do not lead through GraphQL, the first account or an old cookie', async () => {
    const { agent, user } = await withFactor()
    const query = `mutation { loginUser(email: "${user.email}", password: "${password}") { token } }`
    const asked = await portal.visitor.post('/api/graphql').send({ query })
    expect(asked.body.data?.loginUser ?? null).toBeNull()
    expect((await portal.visitor.post('/api/users/first-register').send({})).status).toBe(403)
    await agent.post('/api/users/logout')
    expect((await agent.get('/api/users/me')).body.user).toBeNull()
    expect((await agent.post('/api/users/refresh-token')).status).toBe(403)
  })

  it('do not lead through a new key: that needs a code of the old one', async () => {
    const { agent, factor } = await withFactor()
    const without = await agent.post('/api/users/mfa/begin').send({ password })
    expect(without.status).toBe(400)
    const code = factor.recoveryCodes[0]
    expect((await agent.post('/api/users/mfa/begin').send({ code, password })).status).toBe(200)
  })
})

describe('turning a second factor off', () => {
  it('is no place to try codes: five wrong ones lock the account', async () => {
    const { agent, factor } = await withFactor()
    const off = (code: string) => agent.post('/api/users/mfa/disable').send({ code, password })
    for (let i = 0; i < 3; i += 1) expect((await off(`00000${i}`)).status).toBe(400)
    for (let i = 3; i < 5; i += 1) {
      const again = { code: `00000${i}`, password }
      expect((await agent.post('/api/users/mfa/begin').send(again)).status).toBe(400)
    }
    expect((await off(factor.recoveryCodes[0] ?? '')).status).toBe(429)
  })

  it('needs the password and a code, and a password that is long enough alone', async () => {
    const { agent, factor, user } = await withFactor()
    const off = (more: object) => agent.post('/api/users/mfa/disable').send(more)
    expect((await off({ password })).status).toBe(400)
    expect((await off({ code: factor.recoveryCodes[0] })).status).toBe(400)

    const short = 'cá vàng bơi!'
    const change = (old: string, newPassword: string) =>
      agent.post('/api/users/password').send({ newPassword, password: old })
    expect((await change(password, short)).status).toBe(200)
    const refused = await off({ code: factor.recoveryCodes[1], password: short })
    expect(refused.body.errors[0].data.errors[0].code).toBe('CP_ACCOUNT_PASSWORD_SHORT')

    expect((await change(short, password)).status).toBe(200)
    expect((await off({ code: factor.recoveryCodes[2], password })).status).toBe(200)
    expect((await login(user)).status).toBe(200)
    expect((await off({ code: factor.recoveryCodes[3], password })).status).toBe(409)
  })

  it('is done for a lost phone by who administers the whole account, and ends its sessions', async () => {
    const { agent, user } = await withFactor()
    const other = await makeCommune(portal.payload)
    const reset = async (
      role: 'head' | 'provinceAdmin' | 'technicalAdmin',
      where: Commune | null,
    ) =>
      (
        await (
          await loginAs(portal, await makeUser(portal.payload, role, where))
        ).post(`/api/users/${user.id}/mfa/reset`)
      ).status
    expect(await reset('head', commune)).toBe(403)
    expect(await reset('technicalAdmin', other)).toBe(404)
    expect((await agent.post(`/api/users/${user.id}/mfa/reset`)).status).toBe(403)
    expect((await login(user)).status).toBe(401)
    expect(await reset('technicalAdmin', commune)).toBe(200)
    expect((await agent.get('/api/users/me')).body.user).toBeNull()
    expect((await login(user)).status).toBe(200)
  })

  it('leaves no password behind that is too short without it: a new one is set by mail', async () => {
    const { agent, user } = await withFactor()
    const short = 'cá vàng bơi!'
    const change = { newPassword: short, password }
    await agent.post('/api/users/password').send(change).expect(200)
    const role = 'technicalAdmin'
    const technician = await loginAs(portal, await makeUser(portal.payload, role, commune))
    await technician.post(`/api/users/${user.id}/mfa/reset`).expect(200)
    const refused = await tryLogin(portal, user.email, { password: short })
    expect([refused.status, codeIn(refused)]).toEqual([403, 'CP_ACCOUNT_PASSWORD_OUTGROWN'])
    expect(refused.body.errors[0].message).toContain('14 ký tự')
    const wrong = await tryLogin(portal, user.email, { password: 'cá vàng lặn!' })
    expect(codeIn(wrong)).toBe('CP_ACCESS_LOGIN_FAILED')
    const asked = { collection: 'users', data: { email: user.email }, disableEmail: true } as const
    const token = await portal.payload.forgotPassword(asked)
    await portal.visitor.post('/api/users/reset-password').send({ password, token }).expect(200)
    expect((await login(user)).status).toBe(200)
  })

  it('is not done by an administrator of one commune for an account that is something elsewhere', async () => {
    const other = await makeCommune(portal.payload)
    const user = await makeUser(portal.payload, 'editor', commune, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'head' },
      ],
    })
    await setUpFactor(await loginAs(portal, user))
    const technician = await loginAs(
      portal,
      await makeUser(portal.payload, 'technicalAdmin', commune),
    )
    expect((await technician.post(`/api/users/${user.id}/mfa/reset`)).status).toBe(403)
    const province = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
    expect((await province.post(`/api/users/${user.id}/mfa/reset`)).status).toBe(200)
  })
})
