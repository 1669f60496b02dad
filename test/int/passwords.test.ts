import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUser, password } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let user: User
let agent: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload, { name: 'xã Gió Ngàn', slug: 'gio-ngan' })
  user = await makeUser(portal.payload, 'editor', commune, { name: 'Trần Thị Hoài Thu' })
  agent = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
})
afterAll(() => portal.close())

const fieldError = (body: { errors: { data?: { errors: object[] } }[] }) =>
  body.errors[0]?.data?.errors[0]

describe('a password that is set', () => {
  it.each([
    ['mat-khau-ngan', 'CP_ACCOUNT_PASSWORD_SHORT'],
    ['matkhau1234567', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['Mật khẩu 1234567', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['Anhyeuem123456!', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['xinchaovietnam2026', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['password12345678', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['qwertyuiop[]asdf', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['12345678901234567', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['phongvanhoaxahoi', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['NguyenVanAn1990', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['1qaz!QAZ2wsx@WSX', 'CP_ACCOUNT_PASSWORD_COMMON'],
    ['thuthuthuthuthu', 'CP_ACCOUNT_PASSWORD_REPEATED'],
    ['TranThiHoaiThu-88', 'CP_ACCOUNT_PASSWORD_NAMED'],
    ['qua cầu gió ngàn mà', 'CP_ACCOUNT_PASSWORD_NAMED'],
  ])('is refused: %s', async (word, code) => {
    const { body, status } = await agent.patch(`/api/users/${user.id}`).send({ password: word })
    expect([status, fieldError(body)]).toEqual([
      400,
      expect.objectContaining({ code, path: 'password' }),
    ])
  })

  it('is held to the same rules by the link of a mail, where the token is used up only by a good one', async () => {
    const owner = await makeUser(portal.payload, 'editor', commune)
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data: { email: owner.email },
      disableEmail: true,
    })
    const set = (word: string) =>
      portal.visitor.post('/api/users/reset-password').send({ password: word, token })
    for (const [word, code] of [
      ['ngan', 'CP_ACCOUNT_PASSWORD_SHORT'],
      ['matkhau1234567', 'CP_ACCOUNT_PASSWORD_COMMON'],
      [`${owner.email.split('@')[0]}-x`, 'CP_ACCOUNT_PASSWORD_NAMED'],
    ] as const) {
      const { body, status } = await set(word)
      expect([status, fieldError(body)]).toEqual([400, expect.objectContaining({ code })])
    }
    const good = 'năm chiếc lá đỏ rơi xuống'
    expect((await set(good)).status).toBe(200)
    expect((await set(good)).status).toBe(403)
    const login = await portal.visitor
      .post('/api/users/login')
      .send({ email: owner.email, password: good })
    expect(login.status).toBe(200)
  })

  it('is the same typed with composed and with loose marks', async () => {
    const word = 'bảy ngọn đèn ở bến sông'
    const owner = await makeUser(portal.payload, 'editor', commune, {
      password: word.normalize('NFD'),
    })
    for (const form of ['NFC', 'NFD'] as const) {
      const { status } = await portal.visitor
        .post('/api/users/login')
        .send({ email: owner.email, password: word.normalize(form) })
      expect([form, status]).toEqual([form, 200])
    }
    const own = await portal.visitor
      .post('/api/users/login')
      .send({ email: owner.email, password: word })
    const changed = await portal.visitor
      .post('/api/users/password')
      .set('Authorization', `JWT ${own.body.token}`)
      .send({ newPassword: password.normalize('NFD'), password: word.normalize('NFD') })
    expect(changed.status).toBe(200)
    const login = await portal.visitor
      .post('/api/users/login')
      .send({ email: owner.email, password })
    expect(login.status).toBe(200)
  })

  it('says what is wrong in the language of the request', async () => {
    const { body } = await agent
      .patch(`/api/users/${user.id}`)
      .set('Accept-Language', 'en')
      .send({ password: 'matkhau1234567' })
    expect(fieldError(body)).toMatchObject({
      message: 'This password is guessed easily. Choose several words that do not belong together.',
    })
  })
})
