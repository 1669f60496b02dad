import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { tellRefused } from '../../plugins/audit/logins/bounds.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser, password } from '../support/builders.ts'
import { setUpFactor, tryLogin } from '../support/secondFactor.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { until } from '../support/until.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let user: User
let agent: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
beforeEach(async () => {
  user = await makeUser(portal.payload, 'editor', commune)
  agent = await loginAs(portal, user)
  // Other tests on this portal log in wrongly too: begin with a new count.
  await tellRefused(portal.payload)
})
afterAll(() => portal.close())

const failures = async () =>
  (await rowsAbout(portal, user.id)).filter(({ action }) => action === 'loginFailed')
const locks = async () =>
  (await rowsAbout(portal, user.id)).filter(({ action }) => action === 'accountLocked')

describe('an attempt within a session', () => {
  it('at the own password is told of like a failed login, and so is the lock', async () => {
    const tries = [
      ...Array.from({ length: 3 }, () => '/api/users/mfa/begin'),
      ...Array.from({ length: 2 }, () => '/api/users/password'),
    ]
    for (const path of tries) await agent.post(path).send({ password: 'sai mật khẩu' }).expect(400)
    const rows = await failures()
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatchObject({
      actorId: user.id,
      chain: 'installation',
      details: { asked: 'password' },
      ip: expect.stringMatching(/127\.0\.0\.1|::1/),
      result: 'refused',
    })
    expect(await locks()).toHaveLength(1)
  })

  it('at a code is told of, where a new key is begun and where it is turned off', async () => {
    await setUpFactor(agent)
    for (const path of ['begin', 'disable']) {
      const wrong = { code: '000000', password }
      await agent.post(`/api/users/mfa/${path}`).send(wrong).expect(400)
    }
    const asked = (await failures()).map(({ details }) => (details as { asked: string }).asked)
    expect(asked).toEqual(['code', 'code'])
  })

  it('is none when the password was right and something else was wrong', async () => {
    await agent.post('/api/users/password').send({ newPassword: 'ngắn', password }).expect(400)
    expect(await failures()).toEqual([])
  })
})

describe('the address that was typed', () => {
  it('is kept so that it can be told whether it was the same, and not found out', async () => {
    const typed = [user.email, user.email.toUpperCase(), user.email]
    for (const email of typed) await tryLogin(portal, email, { password: 'sai mật khẩu' })
    const rows = await failures()
    const kept = rows.map(({ details }) => details as Record<string, string>)
    expect(kept.map((details) => Object.keys(details))).toEqual(typed.map(() => ['address']))
    expect(new Set(kept.map(({ address }) => address)).size).toBe(1)
    expect(kept[0]?.address).not.toBe(createHash('sha256').update(user.email).digest('hex'))
  })
})

describe('a mail for a new password', () => {
  it('is told of with who asked for it, and from where', async () => {
    await portal.visitor
      .post('/api/users/forgot-password')
      .set('User-Agent', 'Firefox of somebody')
      .send({ email: user.email })
      .expect(200)
    const asked = async () =>
      (await rowsAbout(portal, user.id)).filter(({ action }) => action === 'passwordResetAsked')
    await until(async () => (await asked()).length > 0)
    expect(await asked()).toMatchObject([
      {
        actorType: 'public',
        ip: expect.stringMatching(/127\.0\.0\.1|::1/),
        userAgent: 'Firefox of somebody',
      },
    ])
  })
})
