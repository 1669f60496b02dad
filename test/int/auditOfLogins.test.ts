import type { AuditEvent, Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { tellRefused } from '../../plugins/audit/logins/bounds.ts'
import { chainRows, rowsAbout, withoutTrail } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser, password, unique } from '../support/builders.ts'
import { communeWithUbnd, importInto, scrapedText } from '../support/imports.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { until } from '../support/until.ts'

let portal: Portal
let commune: Commune
let user: User

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
beforeEach(async () => {
  user = await makeUser(portal.payload, 'editor', commune)
  // Other tests on this portal log in wrongly too: begin with a new count.
  await tellRefused(portal.payload)
})
afterAll(() => portal.close())

const said = (rows: AuditEvent[]) => rows.map(({ action }) => action)
const tryIn = (email: string, secret = 'sai-mat-khau-roi-2026') =>
  portal.visitor.post('/api/users/login').send({ email, password: secret })

/** What the installation's chain says since, oldest first. */
async function since(before: number): Promise<AuditEvent[]> {
  return (await chainRows(portal, 'installation')).slice(before)
}
const soFar = async () => (await chainRows(portal, 'installation')).length

describe('logging in and out', () => {
  it('is told of in the commune of the account, with the address it came from', async () => {
    const agent = await loginAs(portal, user)
    await agent.post('/api/users/logout').expect(200)
    const rows = (await chainRows(portal, commune.id)).filter(({ actorId }) => actorId === user.id)
    expect(said(rows)).toEqual(['login', 'logout'])
    expect(rows[0]).toMatchObject({ ip: expect.stringMatching(/127\.0\.0\.1|::1/), role: 'editor' })
  })

  it('is told of when it fails: the same for an account as for a stranger, no address kept', async () => {
    const before = await soFar()
    const stranger = `nguoi.la-${unique()}@nha.example`
    await tryIn(user.email).expect(401)
    await tryIn(stranger.toUpperCase()).expect(401)
    const rows = await since(before)
    const details = { address: expect.stringMatching(/^[0-9a-f]{64}$/) }
    expect(rows).toMatchObject([
      { action: 'loginFailed', details },
      { action: 'loginFailed', details },
    ])
    expect(rows.map(({ result }) => result)).toEqual(['refused', 'refused'])
    expect(JSON.stringify(rows)).not.toContain(user.email)
    expect(JSON.stringify(rows)).not.toContain(stranger)
    expect(await rowsAbout(portal, user.id)).toContainEqual(
      expect.objectContaining({ action: 'loginFailed', chain: 'installation' }),
    )
  })

  it('is told of once when an account is locked, however often it is tried then', async () => {
    for (let attempt = 0; attempt < 7; attempt += 1) await tryIn(user.email).expect(401)
    const rows = await rowsAbout(portal, user.id)
    expect(rows.filter(({ action }) => action === 'accountLocked')).toHaveLength(1)
    expect(rows.filter(({ action }) => action === 'loginFailed')).toHaveLength(7)
  })

  it('is told of when a disabled account has the right password', async () => {
    await portal.payload.update({
      collection: 'users',
      data: { disabled: true },
      depth: 0,
      id: user.id,
      overrideAccess: true,
    })
    await tryIn(user.email, password).expect(401)
    expect(said(await rowsAbout(portal, user.id))).toEqual(
      expect.arrayContaining(['grant', 'loginFailed']),
    )
  })
})

const resetTokenOf = async ({ id }: User) => {
  const account = await portal.payload.findByID({
    collection: 'users',
    depth: 0,
    id,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return account.resetPasswordToken
}

describe('a forgotten password', () => {
  it('is told of when the mail is asked for, when it is set, and when a link is guessed', async () => {
    await portal.visitor.post('/api/users/forgot-password').send({ email: user.email }).expect(200)
    let token: null | string | undefined
    await until(async () => Boolean((token = await resetTokenOf(user))))
    const before = await soFar()
    await portal.visitor
      .post('/api/users/reset-password')
      .send({ password: 'hoa-gao-ven-song-vang-41', token: 'doan-bua' })
      .expect(403)
    expect(await since(before)).toMatchObject([{ action: 'passwordReset', result: 'refused' }])
    await portal.visitor
      .post('/api/users/reset-password')
      .send({ password: 'hoa-gao-ven-song-vang-41', token })
      .expect(200)
    const rows = await rowsAbout(portal, user.id)
    expect(said(rows).slice(0, 2)).toEqual(['grant', 'passwordResetAsked'])
    expect(said(rows)).toContain('passwordReset')
    // A link lets nobody in (docs/adr/0023).
    expect(said(rows)).not.toContain('login')
    expect(said(rows)).not.toContain('save')
    expect(JSON.stringify(rows)).not.toContain(String(token))
  })

  it('is not set anew when that cannot be told', async () => {
    const data = { email: user.email }
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data,
      disableEmail: true,
    })
    const sent = { password: 'hoa-gao-ven-song-vang-41', token }
    const set = () => portal.visitor.post('/api/users/reset-password').send(sent)
    expect((await withoutTrail(portal, async () => set())).status).toBe(500)
    await tryIn(user.email, sent.password).expect(401)
    await tryIn(user.email, password).expect(200)
    await set().expect(200)
    await tryIn(user.email, sent.password).expect(200)
    const rows = (await rowsAbout(portal, user.id)).filter(({ chain }) => chain === commune.id)
    // To set it is no log-in, and ends the sessions there are.
    const reset = ['sessionsEnded', 'passwordReset']
    expect(said(rows)).toEqual(['grant', 'passwordResetAsked', 'login', ...reset, 'login'])
  })
})

describe('a locked account', () => {
  const lockOf = async ({ id }: User) =>
    (await portal.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } }))
      ?.lockUntil ?? null

  it('is unlocked by an administrator, with the row that tells it or not at all', async () => {
    const admin = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
    for (let attempt = 0; attempt < 5; attempt += 1) await tryIn(user.email).expect(401)
    expect(await lockOf(user)).not.toBeNull()
    const unlock = () => admin.post('/api/users/unlock').send({ email: user.email })
    expect((await withoutTrail(portal, async () => unlock())).status).toBe(500)
    expect(await lockOf(user)).not.toBeNull()
    await unlock().expect(200)
    expect(await lockOf(user)).toBeNull()
    const rows = (await rowsAbout(portal, user.id)).filter(({ chain }) => chain === commune.id)
    expect(rows.at(-1)).toMatchObject({ action: 'accountUnlocked', actorType: 'person' })
    expect(said(rows).filter((action) => action === 'accountUnlocked')).toHaveLength(1)
    await portal.visitor.post('/api/users/unlock').send({ email: user.email }).expect(403)
    await tryIn(user.email, password).expect(200)
  })
})

describe('a locked account', () => {
  const lock = (id: string) =>
    portal.payload.update({
      collection: 'users',
      data: { lockUntil: new Date(Date.now() + 60_000).toISOString(), loginAttempts: 5 },
      depth: 0,
      id,
      overrideAccess: true,
    })

  it('is unlocked by nobody else by the rule of access alone, the first of two bolts', async () => {
    const { payload } = portal
    const administrator = await makeUser(payload, 'technicalAdmin', commune)
    const may = async (one: User) => {
      const req = await createLocalReq({ user: { ...one, collection: 'users' } }, payload)
      return payload.collections.users.config.access.unlock?.({ req })
    }
    const where = { 'memberships.commune': { in: [commune.id] } }
    expect([await may(user), await may(administrator)]).toEqual([false, where])
  })

  it('is unlocked only by who administers all that it is; the answer does not tell of it', async () => {
    const admin = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
    const other = await makeCommune(portal.payload)
    const foreign = await makeUser(portal.payload, 'editor', other)
    const both = await makeUser(portal.payload, 'editor', commune)
    await portal.payload.update({
      collection: 'users',
      data: { memberships: [...(both.memberships ?? []), { commune: other.id, role: 'editor' }] },
      depth: 0,
      id: both.id,
      overrideAccess: true,
    })
    const equal = await makeUser(portal.payload, 'technicalAdmin', commune)
    const answers = []
    for (const { email, id } of [foreign, both, equal]) {
      await lock(id)
      answers.push(await admin.post('/api/users/unlock').send({ email }))
      await tryIn(email, password).expect(401)
    }
    answers.push(await admin.post('/api/users/unlock').send({ email: 'khong@co.example' }))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })
})

describe('an import', () => {
  it('is one row with its counts, beside those of the items it made', async () => {
    const place = await communeWithUbnd(portal.payload)
    await importInto(portal.payload, place, scrapedText)
    await importInto(portal.payload, place, scrapedText)
    const runs = (await chainRows(portal, place.id)).filter(({ action }) => action === 'import')
    expect(runs).toMatchObject([
      { actorType: 'system', details: { created: 1, failed: 0, state: 'finished', unchanged: 0 } },
      { details: { created: 0, state: 'finished', unchanged: 1 } },
    ])
  })
})
