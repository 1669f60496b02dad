import type { AccountSession, Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { LostRace } from '../../src/db/transient.ts'
import { loginAs, makeCommune, makeUser, password } from '../support/builders.ts'
import { duringCheck } from '../support/duringCheck.ts'
import { itWithTwoWriters } from '../support/realDatabase.ts'
import { tryLogin } from '../support/secondFactor.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let user: User

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
beforeEach(async () => {
  user = await makeUser(portal.payload, 'editor', commune)
})
afterAll(() => portal.close())

const other = 'bảy ngọn đèn ở bến sông'
const isIn = async (agent: Agent) => (await agent.get('/api/users/me')).body.user !== null
const withToken = (token: unknown) =>
  portal.visitor.get('/api/users/me').set('Authorization', `JWT ${String(token)}`)
async function openSessions(): Promise<AccountSession[]> {
  const { docs } = await portal.payload.find({
    collection: 'account-sessions',
    depth: 0,
    overrideAccess: true,
    where: { and: [{ account: { equals: user.id } }, { endedAt: { exists: false } }] },
  })
  return docs
}

describe('a token', () => {
  it('lets in only with a session in the book: that of payload.login has none', async () => {
    const { token } = await portal.payload.login({
      collection: 'users',
      data: { email: user.email, password },
    })
    expect((await withToken(token)).body.user).toBeNull()
    expect(await openSessions()).toEqual([])
  })

  it('is renewed for the same session, and ends with it', async () => {
    const agent = await loginAs(portal, user)
    const { refreshedToken } = (await agent.post('/api/users/refresh-token')).body
    expect((await withToken(refreshedToken)).body.user.id).toBe(user.id)
    expect(await openSessions()).toHaveLength(1)
    await agent.post('/api/users/logout').expect(200)
    expect((await withToken(refreshedToken)).body.user).toBeNull()
  })

  it('is none that somebody else’s session stands for', async () => {
    const agent = await loginAs(portal, user)
    const stranger = await makeUser(portal.payload, 'editor', commune)
    await loginAs(portal, stranger)
    const [session] = await openSessions()
    await portal.payload.db.updateOne({
      collection: 'account-sessions',
      data: { account: stranger.id },
      id: session?.id ?? '',
    })
    expect(await isIn(agent)).toBe(false)
  })
})

describe('a new password ends the sessions', () => {
  it.each([
    ['an administrator', { role: 'technicalAdmin' }],
    ['a command on the server', {}],
  ] as const)(
    'all of them, when %s sets it',
    async (_, { role = null }: { role?: 'technicalAdmin' | null }) => {
      const agent = await loginAs(portal, user)
      if (role) {
        const admin = await loginAs(portal, await makeUser(portal.payload, role, commune))
        await admin
          .patch(`/api/users/${user.id}?select[name]=true`)
          .send({ password: other })
          .expect(200)
      } else {
        await portal.payload.update({
          collection: 'users',
          data: { password: other },
          depth: 0,
          overrideAccess: true,
          where: { id: { equals: user.id } },
        })
      }
      expect(await openSessions()).toEqual([])
      expect(await isIn(agent)).toBe(false)
    },
  )

  it('all of them, when it is set by the link of a mail, by whatever door', async () => {
    const set = [
      (token: string) =>
        portal.visitor.post('/api/users/reset-password').send({ password: other, token }),
      (token: string) =>
        portal.payload.resetPassword({
          collection: 'users',
          data: { password, token },
          overrideAccess: true,
        }),
    ]
    for (const one of set) {
      const { email } = user
      const word = one === set[0] ? password : other
      expect((await tryLogin(portal, email, { password: word })).status).toBe(200)
      expect(await openSessions()).toHaveLength(1)
      const asked = { collection: 'users', data: { email }, disableEmail: true } as const
      await one(await portal.payload.forgotPassword(asked))
      expect(await openSessions()).toEqual([])
    }
  })
})

describe('the book of sessions', () => {
  it('says so when a session could not be ended', async () => {
    const [here, there] = [await loginAs(portal, user), await loginAs(portal, user)]
    const write = jest.spyOn(portal.payload.db, 'updateOne')
    write.mockRejectedValueOnce(new LostRace('somebody else was faster'))
    try {
      const { body, status } = await here.delete('/api/users/sessions')
      expect([status, body.errors?.[0].code]).toEqual([503, 'CP_SERVER_BUSY'])
    } finally {
      write.mockRestore()
    }
    expect(await isIn(there)).toBe(true)
  })

  it('is written again when a login lost against another writer', async () => {
    const write = jest.spyOn(portal.payload.db, 'create')
    write.mockRejectedValueOnce(new LostRace('somebody else was faster'))
    try {
      const { body, status } = await tryLogin(portal, user.email)
      expect(status).toBe(200)
      expect((await withToken(body.token)).body.user.id).toBe(user.id)
    } finally {
      write.mockRestore()
    }
    expect(await openSessions()).toHaveLength(1)
  })

  itWithTwoWriters('counts all that come at once when a lock has just ended', async () => {
    await portal.payload.db.updateOne({
      collection: 'users',
      data: { lockUntil: new Date(Date.now() - 1000).toISOString(), loginAttempts: 5 },
      id: user.id,
    })
    const words = Array.from({ length: 8 }, (_, nth) => `sai mật khẩu lần ${nth}`)
    await duringCheck(
      words.length,
      () => Promise.all(words.map((word) => tryLogin(portal, user.email, { password: word }))),
      () => Promise.resolve(),
    )
    expect((await tryLogin(portal, user.email)).status).toBe(401)
  })

  itWithTwoWriters('ends a session that was guessed by trying many passwords at once', async () => {
    const guesses = Array.from({ length: 12 }, (_, nth) => `sai mật khẩu lần ${nth}`)
    const words = [password, ...guesses]
    const answers = await duringCheck(
      words.length,
      () => Promise.all(words.map((word) => tryLogin(portal, user.email, { password: word }))),
      () => Promise.resolve(),
    )
    expect(answers.slice(1).every(({ status }) => status === 401)).toBe(true)
    expect((await withToken(answers[0]?.body.token)).body.user ?? null).toBeNull()
    expect(await openSessions()).toEqual([])
  })
})
