import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import crypto from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { roles } from '../../src/domain/roles.ts'
import { loginAs, makeCommune, makeUser, password, unique } from '../support/builders.ts'
import { at } from '../support/clock.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { until } from '../support/until.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

describe('accounts', () => {
  beforeAll(async () => {
    commune = await makeCommune(portal.payload)
  })

  it('need a password of fourteen characters', async () => {
    const admin = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
    const data = { email: `${unique()}@portal.example`, name: 'Mới', password: '1234567890123' }
    const { body, status } = await admin.post('/api/users').send(data)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0]).toMatchObject({
      message: 'Mật khẩu phải có ít nhất 14 ký tự.',
      path: 'password',
    })
  })

  it('cannot log in once they are disabled, and what they hold ends at once', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    expect((await agent.post('/api/articles').send({ title: 'Tin' })).status).toBe(201)
    await portal.payload.update({
      collection: 'users',
      data: { disabled: true },
      depth: 0,
      id: user.id,
      overrideAccess: true,
    })
    expect((await agent.post('/api/articles').send({ title: 'Tin' })).status).toBe(403)
    const wrong = await portal.visitor
      .post('/api/users/login')
      .send({ email: user.email, password: 'x'.repeat(14) })
    const right = await portal.visitor
      .post('/api/users/login')
      .send({ email: user.email, password })
    expect([right.status, right.body.errors[0].code]).toEqual([
      wrong.status,
      wrong.body.errors[0].code,
    ])
  })

  it('do not even find themselves once they are disabled, through code that acts for them', async () => {
    const account = await makeUser(portal.payload, 'editor', commune)
    const user = { ...account, collection: 'users' as const }
    const asked = { collection: 'users', depth: 0, overrideAccess: false } as const
    const find = (disabled: boolean) =>
      portal.payload.find({
        ...asked,
        user: { ...user, disabled },
        where: { id: { equals: user.id } },
      })
    expect((await find(false)).totalDocs).toBe(1)
    await expect(find(true)).rejects.toMatchObject({ status: 403 })
  })

  it('are locked after five wrong passwords, and answer as if there were none', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const login = (email: string, word: string) =>
      portal.visitor.post('/api/users/login').send({ email, password: word })
    const unknown = await login('khong-co@portal.example', 'sai mật khẩu rồi')
    expect([unknown.status, unknown.body.errors[0].code]).toEqual([401, 'CP_ACCESS_LOGIN_FAILED'])
    for (let i = 0; i < 6; i += 1) {
      const { body, status } = await login(user.email, 'sai mật khẩu rồi')
      expect([status, body]).toEqual([401, unknown.body])
    }
    const right = await login(user.email, password)
    expect([right.status, right.body]).toEqual([401, unknown.body])
  })

  it('cost a login the same work, known, unknown or locked', async () => {
    const known = await makeUser(portal.payload, 'editor', commune)
    const locked = await makeUser(portal.payload, 'editor', commune)
    await portal.payload.db.updateOne({
      collection: 'users',
      data: { lockUntil: new Date(Date.now() + 60_000).toISOString() },
      id: locked.id,
    })
    const work = jest.spyOn(crypto, 'pbkdf2')
    try {
      for (const email of [known.email, locked.email, 'khong-co@portal.example']) {
        work.mockClear()
        await portal.visitor.post('/api/users/login').send({ email, password: 'sai mật khẩu rồi' })
        const spent = work.mock.calls.map(([, , iterations, length]) => [iterations, length])
        expect([email, spent]).toEqual([email, [[600_000, 32]]])
      }
    } finally {
      work.mockRestore()
    }
  })

  it('answer a wrong login after the same time, known or not, though the known ones are counted', async () => {
    const known = await makeUser(portal.payload, 'editor', commune)
    const { updateOne } = portal.payload.db
    const counting = jest.spyOn(portal.payload.db, 'updateOne')
    // As on a slow disk.
    counting.mockImplementation(async (args) => {
      if ('loginAttempts' in args.data && 'id' in args) await setTimeout(250)
      return updateOne.call(portal.payload.db, args)
    })
    const times: Record<string, number[]> = {}
    try {
      for (let nth = 0; nth < 4; nth += 1) {
        for (const email of [known.email, 'khong-co@portal.example']) {
          const begun = performance.now()
          await portal.visitor.post('/api/users/login').send({ email, password: 'sai rồi' })
          ;(times[email] ??= []).push(performance.now() - begun)
        }
      }
    } finally {
      counting.mockRestore()
    }
    const [one = 0, other = 0] = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[1])
    expect(Math.abs(one - other)).toBeLessThan(150)
  })

  it('are seen by colleagues of the commune and nobody else', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const colleague = await loginAs(portal, await makeUser(portal.payload, 'contributor', commune))
    const other = await makeCommune(portal.payload)
    const stranger = await loginAs(portal, await makeUser(portal.payload, 'head', other))
    expect((await colleague.get(`/api/users/${user.id}`)).status).toBe(200)
    expect((await stranger.get(`/api/users/${user.id}`)).status).toBe(404)
  })

  it('are told nothing apart by the time a forgotten password takes: the mail is sent afterwards', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const asked = jest.spyOn(portal.payload, 'forgotPassword')
    try {
      // What is begun after the answer is not begun while the mail is held up.
      let isAnswered = false
      asked.mockImplementation(() => {
        expect(isAnswered).toBe(true)
        return Promise.resolve('')
      })
      const { findOne } = portal.payload.db
      const held = jest.spyOn(portal.payload.db, 'findOne').mockImplementation(async (args) => {
        await until(() => isAnswered)
        return findOne.call(portal.payload.db, args)
      })
      const { status } = await portal.visitor
        .post('/api/users/forgot-password')
        .send({ email: user.email })
      isAnswered = true
      expect(status).toBe(200)
      await until(() => asked.mock.calls.length > 0)
      held.mockRestore()
    } finally {
      asked.mockRestore()
    }
  })

  it('get a new password by a link to our own address, whatever Host was asked', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const ask = (email: string) =>
      portal.visitor.post('/api/users/forgot-password').set('Host', 'evil.example').send({ email })
    const known = await ask(user.email)
    const unknown = await ask('khong-co@portal.example')
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    const outbox = path.join(portal.dataFolder, 'outbox')
    const mailsToThem = () =>
      (existsSync(outbox) ? readdirSync(outbox) : [])
        .map((name) => readFileSync(path.join(outbox, name), 'utf8'))
        .filter((text) => text.includes(user.email))
    await until(() => mailsToThem().length > 0)
    // Within a minute there is no second one.
    await ask(user.email)
    await setTimeout(500)
    expect(mailsToThem()).toHaveLength(1)
    const [text = ''] = mailsToThem()
    expect(text).toContain('http://localhost:3000/admin/reset/')
    expect(text).not.toContain('evil.example')
  })
})

describe('a mail while no server for them is set', () => {
  it('is a file of its own, however many there are in the same instant', async () => {
    const folder = path.join(portal.dataFolder, 'outbox')
    const subjects = Array.from({ length: 20 }, () => `Thư ${unique()}`)
    await at('2026-11-29T01:02:03.456Z', async () => {
      const send = (subject: string) =>
        portal.payload.sendEmail({ subject, text: 'x', to: 'ai@portal.example' })
      await Promise.all(subjects.map(send))
    })
    const sent = readdirSync(folder).filter((name) => name.startsWith('2026-11-29T01-02-03-456Z'))
    expect(sent).toHaveLength(subjects.length)
  })
})

describe('giving roles', () => {
  beforeAll(async () => {
    commune = await makeCommune(portal.payload)
  })
  const account = (memberships: object[]) => ({
    email: `${unique()}@portal.example`,
    memberships,
    name: 'Mới',
    password,
  })

  it('is for administrators only', async () => {
    for (const role of Object.keys(roles).filter((one) => !one.endsWith('Admin'))) {
      const agent = await loginAs(portal, await makeUser(portal.payload, role as 'head', commune))
      const data = account([{ commune: commune.id, role: 'contributor' }])
      expect([role, (await agent.post('/api/users').send(data)).status]).toEqual([role, 403])
    }
  })

  it('stays inside the commune of a technical administrator and below their own kind', async () => {
    const other = await makeCommune(portal.payload)
    const agent = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
    const give = async (memberships: object[]) =>
      (await agent.post('/api/users').send(account(memberships))).status
    expect(await give([{ commune: commune.id, role: 'editor' }])).toBe(201)
    expect(await give([{ commune: other.id, role: 'editor' }])).toBe(403)
    expect(await give([{ commune: commune.id, role: 'technicalAdmin' }])).toBe(403)
    expect(await give([{ role: 'provinceAdmin' }])).toBe(403)
    expect(await give([{ commune: commune.id, role: 'editor' }, { role: 'provinceAdmin' }])).toBe(
      403,
    )
    expect(await give([])).toBe(403)
  })

  it('never raises oneself', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    for (const memberships of [
      [{ commune: commune.id, role: 'head' }],
      [{ role: 'provinceAdmin' }],
      [
        { commune: commune.id, role: 'editor' },
        { commune: commune.id, role: 'head' },
      ],
    ]) {
      expect((await agent.patch(`/api/users/${user.id}`).send({ memberships })).status).toBe(403)
    }
    expect(
      (await agent.patch(`/api/users/${user.id}`).send({ name: 'Tên mới của tôi' })).status,
    ).toBe(200)
  })

  it('does not reach an account that is something elsewhere: its password stays its own', async () => {
    const other = await makeCommune(portal.payload)
    const agent = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
    const shared = await makeUser(portal.payload, 'editor', commune, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'head' },
      ],
    })
    const province = await makeUser(portal.payload, 'provinceAdmin', null)
    const own = await makeUser(portal.payload, 'editor', commune)
    const steal = { password: 'bảy ngọn đèn ở bến sông' }
    expect((await agent.patch(`/api/users/${shared.id}`).send(steal)).status).toBe(403)
    expect((await agent.patch(`/api/users/${province.id}`).send(steal)).status).toBe(404)
    expect((await agent.patch(`/api/users/${own.id}`).send(steal)).status).toBe(200)
  })
})
