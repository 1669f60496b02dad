import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loginAs, makeCommune, makeUser, password, unique } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { at } from '../support/clock.ts'
import { duringCheck } from '../support/duringCheck.ts'
import { setUpFactor, tryLogin } from '../support/secondFactor.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { until } from '../support/until.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Answer = { body: { errors?: { code: string; data?: { errors: object[] } }[] }; status: number }

let portal: Portal
let commune: Commune
let user: User
let agent: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
beforeEach(async () => {
  user = await makeUser(portal.payload, 'head', commune)
  agent = await loginAs(portal, user)
})
afterAll(() => portal.close())

const other = 'bảy ngọn đèn ở bến sông'
const isIn = async (one: Agent) => (await one.get('/api/users/me')).body.user !== null
const asAdmin = async () =>
  loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
const save = (data: object) => agent.patch(`/api/users/${user.id}`).send(data)
const change = (body: object) => agent.post('/api/users/password').send(body)
const said = ({ body, status }: Answer) => [status, body.errors?.[0]?.code]
const stored = () =>
  portal.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } })
const linkOf = ({ email }: User): Promise<string> =>
  portal.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
const setByLink = (token: string) =>
  portal.visitor.post('/api/users/reset-password').send({ password: other, token })

describe('one’s own password', () => {
  it('is changed with the current one; sessions elsewhere end, this one goes on', async () => {
    const elsewhere = await loginAs(portal, user)
    const { body, status } = await change({ newPassword: other, password })
    expect([status, body.errors]).toEqual([200, undefined])
    expect([await isIn(agent), await isIn(elsewhere)]).toEqual([true, false])
    expect((await tryLogin(portal, user.email)).status).toBe(401)
    expect((await tryLogin(portal, user.email, { password: other })).status).toBe(200)
  })

  it('needs no code besides where there is a second factor, and may be shorter then', async () => {
    await setUpFactor(agent)
    const newPassword = 'cá vàng bơi!'
    expect((await change({ newPassword, password })).status).toBe(200)
  })

  it('is not changed by saving the account, one or several: that asks for no password', async () => {
    const one = await save({ password: other })
    expect(said(one)).toEqual([403, 'CP_ACCOUNT_PASSWORD_OWN'])
    expect(errorsOf(one.body)[0]).toMatchObject({ path: 'password' })
    const many = `/api/users?where[id][equals]=${user.id}`
    const several = await agent.patch(many).send({ password: other })
    expect(several.body.errors[0].code).toBe('CP_ACCOUNT_PASSWORD_OWN')
    expect((await tryLogin(portal, user.email)).status).toBe(200)
  })

  it('is not found by trying: five wrong ones lock the account', async () => {
    for (let nth = 0; nth < 5; nth += 1) {
      const wrong = await change({ newPassword: other, password: `đoán mò lần thứ ${nth}` })
      expect(said(wrong)).toEqual([400, 'CP_ACCOUNT_PASSWORD_WRONG'])
    }
    expect(said(await change({ newPassword: other, password }))).toEqual([
      429,
      'CP_ACCESS_TOO_MANY',
    ])
  })

  it('is not found by trying many at once: the right one is refused once others have locked it', async () => {
    const before = await stored()
    const right = await duringCheck(
      1,
      () => change({ newPassword: other, password }),
      async () => {
        for (let nth = 0; nth < 5; nth += 1) {
          await change({ newPassword: other, password: `đoán mò lần thứ ${nth}` })
        }
      },
    )
    expect(said(right)).toEqual([429, 'CP_ACCESS_TOO_MANY'])
    expect((await stored())?.hash).toBe(before?.hash)
  })

  it.each([
    ['ngắn quá', 'CP_ACCOUNT_PASSWORD_SHORT'],
    ['matkhau1234567', 'CP_ACCOUNT_PASSWORD_COMMON'],
    [undefined, 'CP_INPUT_SHAPE'],
    [12345678901234, 'CP_INPUT_SHAPE'],
    [['bảy ngọn đèn ở bến sông'], 'CP_INPUT_SHAPE'],
  ])('is held to the rules, at the field of the new one: %s', async (newPassword, code) => {
    const answer = await change({ newPassword, password })
    expect(said(answer)).toEqual([400, code])
    expect(errorsOf(answer.body)[0]).toMatchObject({ path: 'newPassword' })
  })

  it('is for who is logged in with a session', async () => {
    const nobody = await portal.visitor
      .post('/api/users/password')
      .send({ newPassword: other, password })
    expect(said(nobody)).toEqual([403, 'CP_ACCESS_FORBIDDEN'])
  })
})

describe('a password that is no text', () => {
  it.each([[12345678901234], [['a']], [{}], [true]])('is refused: %j', async (word) => {
    const admin = await asAdmin()
    const changed = await admin.patch(`/api/users/${user.id}`).send({ password: word })
    expect(said(changed)).toEqual([400, 'CP_INPUT_SHAPE'])
    const made = await admin.post('/api/users').send({
      email: `${unique()}@portal.example`,
      memberships: [{ commune: commune.id, role: 'editor' }],
      name: 'Mới',
      password: word,
    })
    expect(said(made)).toEqual([400, 'CP_INPUT_SHAPE'])
  })
})

describe('one’s own mail address', () => {
  it('is changed by administrators alone, an approver’s by the province; the answer does not tell whether one is taken', async () => {
    const stranger = await makeUser(portal.payload, 'head', await makeCommune(portal.payload))
    const taken = await save({ email: stranger.email.toUpperCase() })
    const free = await save({ email: `moi-${unique()}@portal.example` })
    expect(said(taken)).toEqual([403, 'CP_ACCOUNT_EMAIL_OWN'])
    expect([free.status, free.body]).toEqual([taken.status, taken.body])

    const email = `moi-${unique()}@portal.example`
    const nearby = await (await asAdmin()).patch(`/api/users/${user.id}`).send({ email })
    expect(said(nearby)).toEqual([403, 'CP_ACCOUNT_APPROVER_OWN'])
    const province = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
    await province.patch(`/api/users/${user.id}`).send({ email }).expect(200)
    expect((await tryLogin(portal, email)).status).toBe(200)
  })

  it('is sent along unchanged, however it is spelled', async () => {
    const { body, status } = await save({ email: ` ${user.email.toUpperCase()}`, name: 'Tên mới' })
    expect([status, body.doc.name, body.doc.email]).toEqual([200, 'Tên mới', user.email])
  })
})

describe('the link of a mail for a new password', () => {
  it('stays good when a stranger asks again: the same one is sent', async () => {
    const owner = await makeUser(portal.payload, 'editor', commune)
    const ask = (email: string) => portal.visitor.post('/api/users/forgot-password').send({ email })
    const outbox = path.join(portal.dataFolder, 'outbox')
    const links = () =>
      (existsSync(outbox) ? readdirSync(outbox) : [])
        .map((name) => readFileSync(path.join(outbox, name), 'utf8'))
        .filter((text) => text.includes(owner.email))
        .map((text) => /reset\/(\w+)/.exec(text.replaceAll('=\r\n', ''))?.[1])
    await ask(owner.email)
    // The mail is there a moment before its token is stored.
    const where = { id: { equals: owner.id } }
    const stored = () => portal.payload.db.findOne<User>({ collection: 'users', where })
    await until(async () => Boolean((await stored())?.resetPasswordToken))
    await at(new Date(Date.now() + 2 * 60_000).toISOString(), async () => {
      await ask(owner.email)
      // A letter is there before all of it is written.
      await until(() => links().filter(Boolean).length === 2)
    })
    const [first, second] = links()
    expect(second).toBe(first)
    expect((await setByLink(first ?? '')).status).toBe(200)
  })

  it('is worthless once the owner has changed the password', async () => {
    const token = await linkOf(user)
    await change({ newPassword: 'một con voi xanh bay qua', password }).expect(200)
    expect((await setByLink(token)).status).toBe(403)
  })

  it('is worthless once an administrator has set password or address', async () => {
    const admin = await asAdmin()
    for (const data of [
      { password: 'một con voi xanh bay qua' },
      { email: `moi-${unique()}@portal.example` },
    ]) {
      const owner = await makeUser(portal.payload, 'editor', commune)
      const token = await linkOf(owner)
      await admin.patch(`/api/users/${owner.id}`).send(data).expect(200)
      expect([Object.keys(data), (await setByLink(token)).status]).toEqual([Object.keys(data), 403])
    }
  })
})
