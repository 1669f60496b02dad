import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { disableIdleAccounts } from '../../src/access/standing/disableIdle.ts'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { tryLogin } from '../support/secondFactor.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const dayMs = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * dayMs).toISOString()

/** An account as it stands when its owner was here so many days ago, or never. */
async function account(role: 'editor' | 'technicalAdmin', days: number, place = commune) {
  const user = await makeUser(portal.payload, role, place)
  await portal.payload.db.updateOne({
    collection: 'users',
    data: { createdAt: daysAgo(400), lastLoginAt: daysAgo(days) },
    id: user.id,
  })
  return user
}

const read = ({ id }: User) =>
  portal.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })

describe('an account that nobody used for 45 days', () => {
  it('is disabled by the daily round, with the reason for its administrators', async () => {
    const [idle, used] = [await account('editor', 46), await account('editor', 44)]
    await disableIdleAccounts(portal.payload)
    expect(await read(idle)).toMatchObject({ disabled: true, disabledReason: 'idle' })
    expect((await read(used)).disabled).toBe(false)
    const technician = await makeUser(portal.payload, 'technicalAdmin', commune)
    const asTechnician = await loginAs(portal, technician)
    const question = `where[and][0][disabledReason][equals]=idle&where[and][1][id][equals]=${idle.id}`
    expect((await asTechnician.get(`/api/users?${question}`)).body.totalDocs).toBe(1)
    const colleague = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    expect((await colleague.get(`/api/users/${idle.id}`)).body).not.toHaveProperty('lastLoginAt')
    expect((await colleague.get(`/api/users?${question}`)).status).toBe(400)
  })

  it('is refused at once where the round has not come by, like a wrong password', async () => {
    const idle = await account('editor', 46)
    const wrong = await tryLogin(portal, idle.email, { password: 'khong-phai-mat-khau' })
    expect(await read(idle)).toMatchObject({ disabled: false })
    const right = await tryLogin(portal, idle.email)
    expect([right.status, right.body]).toEqual([wrong.status, wrong.body])
    expect(await read(idle)).toMatchObject({ disabled: true, disabledReason: 'idle' })
  })

  it('counts from its making when it was never used', async () => {
    const never = await makeUser(portal.payload, 'editor', commune)
    const createdAt = daysAgo(46)
    await portal.payload.db.updateOne({ collection: 'users', data: { createdAt }, id: never.id })
    expect((await tryLogin(portal, never.email)).status).toBe(401)
  })

  it('has 45 days again once an administrator enables it', async () => {
    const idle = await account('editor', 100)
    await disableIdleAccounts(portal.payload)
    const technician = await makeUser(portal.payload, 'technicalAdmin', commune)
    const asTechnician = await loginAs(portal, technician)
    await asTechnician.patch(`/api/users/${idle.id}`).send({ disabled: false })
    await disableIdleAccounts(portal.payload)
    expect((await tryLogin(portal, idle.email)).status).toBe(200)
  })

  it('stays while it is the last administrator of its commune', async () => {
    const place = await makeCommune(portal.payload)
    const [late, early] = [
      await account('technicalAdmin', 60, place),
      await account('technicalAdmin', 90, place),
    ]
    await disableIdleAccounts(portal.payload)
    expect([(await read(late)).disabled, (await read(early)).disabled]).toEqual([false, true])
    expect((await tryLogin(portal, late.email)).status).toBe(200)
  })

  it('is that of a program too: its key does not bring it back by being used', async () => {
    const technician = await makeUser(portal.payload, 'technicalAdmin', commune)
    const asTechnician = await loginAs(portal, technician)
    const apiKey = randomUUID()
    const { body } = await asTechnician.post('/api/users').send({
      apiKey,
      email: `may-${unique()}@portal.example`,
      kind: 'technical',
      memberships: [{ commune: commune.id, role: 'editor' }],
      name: 'Máy',
    })
    const use = () =>
      portal.visitor.get('/api/users/me').set('Authorization', `users API-Key ${apiKey}`)
    expect((await use()).body.user.id).toBe(body.doc.id)
    await portal.payload.db.updateOne({
      collection: 'users',
      data: { createdAt: daysAgo(400), lastLoginAt: daysAgo(46) },
      id: body.doc.id,
    })
    const answers = [await use(), await use()]
    expect(answers.map((answer) => answer.body.user)).toEqual([null, null])
    expect(await read(body.doc)).toMatchObject({ disabled: true, disabledReason: 'idle' })
    const write = portal.visitor.post('/api/articles').send({ title: 'Tin' })
    expect((await write.set('Authorization', `users API-Key ${apiKey}`)).status).toBe(403)
  })

  it('stays where a key, or somebody who leaves some day, has the role besides', async () => {
    const place = await makeCommune(portal.payload)
    const row = { commune: place.id, role: 'technicalAdmin' as const }
    const only = await account('technicalAdmin', 60, place)
    for (const more of [
      { kind: 'technical' as const, memberships: [row] },
      { memberships: [{ ...row, until: '2199-12-31' }] },
    ]) {
      await makeUser(portal.payload, 'technicalAdmin', place, more)
      await disableIdleAccounts(portal.payload)
      expect((await read(only)).disabled).toBe(false)
    }
    expect((await tryLogin(portal, only.email)).status).toBe(200)
  })

  it('cannot be kept by writing one’s own last login', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    const forged = {
      enabledAt: '2099-01-01T00:00:00.000Z',
      lastLoginAt: '2099-01-01T00:00:00.000Z',
    }
    await agent.patch(`/api/users/${user.id}`).send(forged)
    const { enabledAt, lastLoginAt } = await read(user)
    expect([enabledAt, lastLoginAt]).not.toContain('2099-01-01T00:00:00.000Z')
    expect(Date.parse(lastLoginAt ?? '')).toBeLessThanOrEqual(Date.now())
  })
})
