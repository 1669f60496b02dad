import type { AuditEvent, Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { chainRows, expectOneStory, rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser, password, unique } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Grant = { from: Memberships | null; kept?: number; part?: string; to: Memberships }
type Memberships = { disabled?: boolean; memberships: { from?: string; role: string }[] }

let portal: Portal
let commune: Commune
let province: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  province = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

const newPassword = 'hoa-gao-ven-song-vang-41'
const said = (rows: AuditEvent[]) => rows.map(({ action }) => action)
const changedIn = (row: AuditEvent | undefined) => (row?.details as { changed?: string[] })?.changed
const grantIn = (row: AuditEvent | undefined) => row?.details as Grant
const save = (user: User, data: object) =>
  province.patch(`/api/users/${user.id}`).send(data).expect(200)

describe('a role', () => {
  it('is told of where it is given and where it is taken away, nowhere else', async () => {
    const first = await makeCommune(portal.payload)
    const second = await makeCommune(portal.payload)
    const third = await makeCommune(portal.payload)
    const user = await makeUser(portal.payload, 'editor', first)
    await portal.payload.update({
      collection: 'users',
      data: { memberships: [{ commune: second.id, role: 'head' }] },
      depth: 0,
      id: user.id,
      overrideAccess: true,
    })
    const [, taken] = (await chainRows(portal, first.id)).filter(({ action }) => action === 'grant')
    expect(taken?.details).toMatchObject({
      from: { memberships: [{ commune: first.id, role: 'editor' }] },
      to: { memberships: [] },
    })
    expect(JSON.stringify(taken)).not.toContain(second.id)
    const [given] = (await chainRows(portal, second.id)).filter(({ action }) => action === 'grant')
    expect(given?.details).toMatchObject({
      from: { memberships: [] },
      to: { memberships: [{ commune: second.id, role: 'head' }] },
    })
    expect(said(await chainRows(portal, third.id))).toEqual(['create'])
  })

  it('counts as changed when an account is disabled; a new password or name is told as that', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const common = { collection: 'users', depth: 0, id: user.id, overrideAccess: true } as const
    await portal.payload.update({ ...common, data: { name: 'Tên mới' } })
    await portal.payload.update({ ...common, data: { password: 'hoa-gao-ven-song-vang-41' } })
    await portal.payload.update({ ...common, data: { disabled: true } })
    const rows = await rowsAbout(portal, user.id)
    expect(said(rows)).toEqual(['grant', 'save', 'passwordChanged', 'grant'])
    expect(rows[3]?.details).toMatchObject({ from: { disabled: false }, to: { disabled: true } })
    expect(JSON.stringify(rows)).not.toContain('hoa-gao')
  })
})

describe('a password that is set with something else', () => {
  it('is told of beside the role that changes with it', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    await save(user, {
      memberships: [{ commune: commune.id, role: 'head' }],
      password: newPassword,
    })
    const rows = await rowsAbout(portal, user.id)
    expect(said(rows)).toEqual(['grant', 'grant', 'passwordChanged'])
    expect(changedIn(rows[1])).toEqual(['memberships', 'password'])
    expect(rows[2]?.actorName).toBe(rows[1]?.actorName)
    expectOneStory(rows)
    expect(JSON.stringify(rows)).not.toContain(newPassword)
  })

  it('is told of when the account is enabled with it, and when the name changes with it', async () => {
    const user = await makeUser(portal.payload, 'editor', commune, { disabled: true })
    await save(user, { disabled: false, password: newPassword })
    await save(user, { name: 'Tên khác', password })
    const rows = await rowsAbout(portal, user.id)
    expect(said(rows)).toEqual(['grant', 'grant', 'passwordChanged', 'passwordChanged'])
    expect(changedIn(rows[1])).toEqual(expect.arrayContaining(['disabled', 'password']))
    expect(changedIn(rows[3])).toEqual(['name', 'password'])
    expectOneStory(rows)
  })
})

describe('a grant of many rows', () => {
  it('hides none of them: what was added and taken away is told whole, in as many rows as it needs', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const days = Array.from({ length: 300 }, (_, index) => ({
      commune: commune.id,
      from: addDays('2030-01-01', index),
      role: 'contributor',
    }))
    const head = { commune: commune.id, role: 'head' }
    await save(user, { memberships: [...days.slice(0, 150), head, ...days.slice(150)] })
    const rows = (await rowsAbout(portal, user.id)).slice(1)
    const grants = rows.map(grantIn)
    expect(new Set(said(rows))).toEqual(new Set(['grant']))
    expect(grants.map(({ part }) => part)).toEqual(grants.map((_, n) => `${n + 1}/${rows.length}`))
    const added = grants.flatMap(({ to }) => to.memberships)
    expect(added).toHaveLength(301)
    expect(added.filter(({ role }) => role === 'head')).toHaveLength(1)
    expect(new Set(added.map(({ from }) => from)).size).toBe(301)
    const removed = grants.flatMap(({ from }) => from?.memberships ?? [])
    expect(removed).toMatchObject([{ role: 'editor' }])
    for (const { details } of rows) expect(JSON.stringify(details).length).toBeLessThan(20_000)
    expectOneStory(await rowsAbout(portal, user.id))
  })

  it('tells what is different only, and how many rows stayed as they were', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const { memberships = [] } = await portal.payload.findByID({
      collection: 'users',
      depth: 0,
      id: user.id,
      overrideAccess: true,
    })
    const until = addDays(today(), 30)
    const second = { commune: commune.id, role: 'secretary', until }
    await save(user, { memberships: [...(memberships ?? []), second] })
    const row = (await rowsAbout(portal, user.id)).at(-1)
    expect(grantIn(row)).toMatchObject({
      from: { memberships: [] },
      kept: 1,
      to: { memberships: [{ role: 'secretary', until }] },
    })
  })
})

describe('a technical account', () => {
  it('is told of with what changed: its key only when it is another one', async () => {
    const admin = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
    const apiKey = randomUUID()
    const { body } = await admin.post('/api/users').send({
      apiKey,
      email: `may-${unique()}@portal.example`,
      enableAPIKey: true,
      kind: 'technical',
      memberships: [{ commune: commune.id, role: 'editor' }],
      name: 'Phần mềm một cửa',
    })
    const at = `/api/users/${body.doc.id}`
    await admin.patch(at).send({ name: 'Máy khác' }).expect(200)
    await admin.patch(at).send({ apiKey: randomUUID() }).expect(200)
    await admin.patch(at).send({ enableAPIKey: false }).expect(200)
    const rows = await rowsAbout(portal, body.doc.id)
    expect(rows.slice(1).map(changedIn)).toEqual([
      ['name'],
      ['apiKey'],
      expect.arrayContaining(['enableAPIKey']),
    ])
    expectOneStory(rows)
    expect(JSON.stringify(rows)).not.toContain(apiKey)
  })
})

describe('an account that somebody logs in to', () => {
  it('is the same before and after: that is told by the log-in', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    await loginAs(portal, user)
    await save(user, { name: 'Đổi tên' })
    const rows = (await rowsAbout(portal, user.id)).filter(({ action }) => action !== 'login')
    expect(rows.map(changedIn)).toEqual([undefined, ['name']])
    expectOneStory(rows)
  })
})
