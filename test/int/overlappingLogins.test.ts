import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { duringCheck } from '../support/duringCheck.ts'
import { tryLogin } from '../support/secondFactor.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let admin: Agent
let user: User

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  admin = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
beforeEach(async () => {
  user = await makeUser(portal.payload, 'head', commune)
})
afterAll(() => portal.close())

const stored = async () =>
  portal.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } })
const rolesOf = (account: null | User) => account?.memberships?.map(({ role }) => role)
const change = async (data: object) => {
  const { body, status } = await admin.patch(`/api/users/${user.id}`).send(data)
  if (status !== 200) throw new Error(JSON.stringify(body))
}
const contributor = () => ({ memberships: [{ commune: commune.id, role: 'contributor' }] })

describe('what an administrator does while somebody logs in', () => {
  it('stands: a disabled account is not let in and stays disabled', async () => {
    const login = await duringCheck(
      1,
      () => tryLogin(portal, user.email),
      () => change({ disabled: true }),
    )
    expect([login.status, login.body.errors?.[0].code]).toEqual([401, 'CP_ACCESS_LOGIN_FAILED'])
    expect((await stored())?.disabled).toBe(true)
  })

  it('stands: a role that was taken away is gone, in the new session too', async () => {
    const login = await duringCheck(
      1,
      () => tryLogin(portal, user.email),
      () => change(contributor()),
    )
    expect(rolesOf(login.body.user as User)).toEqual(['contributor'])
    expect(rolesOf(await stored())).toEqual(['contributor'])
  })

  it('stands: the password of before does not let in any more', async () => {
    const word = 'một con voi xanh bay qua'
    const login = await duringCheck(
      1,
      () => tryLogin(portal, user.email),
      () => change({ password: word }),
    )
    expect([login.status, login.body.errors?.[0].code]).toEqual([401, 'CP_ACCESS_LOGIN_FAILED'])
    expect((await tryLogin(portal, user.email)).status).toBe(401)
    expect((await tryLogin(portal, user.email, { password: word })).status).toBe(200)
  })

  it('stands: the account keeps its new address', async () => {
    const email = `moi-${unique()}@portal.example`
    await duringCheck(
      1,
      () => tryLogin(portal, user.email),
      () => change({ email }),
    )
    expect((await stored())?.email).toBe(email)
  })

  it('stands against a stranger who tries many passwords at once', async () => {
    await loginAs(portal, user)
    const guesses = Array.from({ length: 8 }, (_, nth) => `sai mật khẩu lần ${nth}`)
    await duringCheck(
      guesses.length,
      () => Promise.all(guesses.map((password) => tryLogin(portal, user.email, { password }))),
      () => change({ ...contributor(), disabled: true }),
    )
    const account = await stored()
    expect([rolesOf(account), account?.disabled]).toEqual([['contributor'], true])
  })
})
