import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { loginAs, makeCommune, makeUser, password, unique } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { itDeletes, itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let asProvince: Agent

const system = { collection: 'users', depth: 0, overrideAccess: true } as const
const tomorrow = addDays(today(), 1)
const stored = (id: string) => portal.payload.findByID({ ...system, id })

beforeAll(async () => {
  portal = await startPayload()
  asProvince = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

describe('the last administrator', () => {
  const alone = async () => {
    const place = await makeCommune(portal.payload)
    const only = await makeUser(portal.payload, 'technicalAdmin', place)
    return { only, place, row: { commune: place.id, role: 'technicalAdmin' } }
  }
  const refused = { code: 'CP_ACCOUNT_LAST_ADMIN' }

  it('of a commune is not removed, locked, ended or made something else', async () => {
    const { only, place, row } = await alone()
    for (const change of [
      { disabled: true },
      { memberships: [] },
      { memberships: [{ commune: place.id, role: 'editor' }] },
      { memberships: [{ ...row, until: tomorrow }] },
      { memberships: [{ ...row, from: tomorrow }] },
    ]) {
      const { body, status } = await asProvince.patch(`/api/users/${only.id}`).send(change)
      expect([change, status, body.errors[0]?.data?.code ?? body.errors[0]?.code]).toEqual([
        change,
        409,
        refused.code,
      ])
    }
    expect((await stored(only.id)).memberships).toMatchObject([row])
    const named = await asProvince.patch(`/api/users/${only.id}`).send({ name: 'Tên khác' })
    expect(named.status).toBe(200)
  })

  it('is not taken away by trusted code, either', async () => {
    const { only } = await alone()
    const lock = portal.payload.update({ ...system, data: { disabled: true }, id: only.id })
    await expect(lock).rejects.toMatchObject({ status: 409 })
  })

  it('goes when somebody else stays, one whose role has no last day', async () => {
    const { only, place, row } = await alone()
    const lock = () => asProvince.patch(`/api/users/${only.id}`).send({ disabled: true })
    await makeUser(portal.payload, 'technicalAdmin', place, {
      memberships: [{ commune: place.id, role: 'technicalAdmin', until: tomorrow }],
    })
    await makeUser(portal.payload, 'technicalAdmin', place, { disabled: true })
    expect((await lock()).status).toBe(409)
    await makeUser(portal.payload, 'technicalAdmin', place)
    expect((await lock()).status).toBe(200)
    expect((await stored(only.id)).memberships).toMatchObject([row])
  })

  it('with a last day is cut short by nobody but the province, while nobody stays as long', async () => {
    const place = await makeCommune(portal.payload)
    const row = { commune: place.id, role: 'technicalAdmin' as const }
    const member = (days: number) =>
      makeUser(portal.payload, 'technicalAdmin', place, {
        memberships: [{ ...row, until: addDays(today(), days) }],
      })
    const longest = await member(30)
    await member(20)
    const cut = { memberships: [{ ...row, until: tomorrow }] }
    for (const data of [cut, { disabled: true }, { memberships: [] }]) {
      const change = portal.payload.update({ ...system, data, id: longest.id })
      await expect(change).rejects.toMatchObject({ status: 409 })
    }
    expect((await asProvince.patch(`/api/users/${longest.id}`).send(cut)).status).toBe(200)
  })

  it('with a last day is not taken away by the province either, while nobody else is there', async () => {
    const place = await makeCommune(portal.payload)
    const row = { commune: place.id, role: 'technicalAdmin' as const, until: tomorrow }
    const only = await makeUser(portal.payload, 'technicalAdmin', place, { memberships: [row] })
    const lock = () => asProvince.patch(`/api/users/${only.id}`).send({ disabled: true })
    expect((await lock()).status).toBe(409)
    await makeUser(portal.payload, 'technicalAdmin', place, {
      memberships: [{ ...row, until: today() }],
    })
    expect((await lock()).status).toBe(200)
  })

  it('of the province is somebody of every commune: the role is not given for one', async () => {
    const place = await makeCommune(portal.payload)
    const email = `${unique()}@portal.example`
    const memberships = [{ commune: place.id, role: 'provinceAdmin' as const }]
    const made = await asProvince
      .post('/api/users')
      .send({ email, memberships, name: 'Tỉnh ở xã', password })
    expect([made.status, errorsOf(made.body)]).toMatchObject([
      400,
      [{ code: 'CP_ACCOUNT_PROVINCE_COMMUNE', path: 'memberships.0.commune' }],
    ])
  })

  it('of the province is not counted by a row of an older release that names a commune', async () => {
    const place = await makeCommune(portal.payload)
    const old = await makeUser(portal.payload, 'editor', place)
    const memberships = [
      { commune: place.id, id: '65f0c0ffee65f0c0ffee65f1', role: 'provinceAdmin' },
    ]
    await portal.payload.db.updateOne({ collection: 'users', data: { memberships }, id: old.id })
    const agent = await loginAs(portal, old)
    expect((await agent.get(`/api/users/${old.id}`)).body.name).toBe(old.name)
    const reached = await agent.patch(`/api/communes/${place.id}`).send({ name: 'xã Khác' })
    expect(reached.status).toBe(403)
    expect((await agent.patch(`/api/users/${old.id}`).send({ name: 'Tên mới' })).status).toBe(200)
  })

  it('is one of those whom one change would all lock', async () => {
    const { place } = await alone()
    await makeUser(portal.payload, 'technicalAdmin', place)
    const where = `where[memberships.commune][equals]=${place.id}`
    await asProvince.patch(`/api/users?${where}`).send({ disabled: true })
    const { docs } = await portal.payload.find({
      ...system,
      where: { 'memberships.commune': { equals: place.id } },
    })
    expect(docs.map(({ disabled }) => disabled).sort()).toEqual([false, true])
  })

  itWithTwoWriters('stays when two are locked at the same moment', async () => {
    const { only, place } = await alone()
    const second = await makeUser(portal.payload, 'technicalAdmin', place)
    await Promise.all(
      [only, second].map(({ id }) => asProvince.patch(`/api/users/${id}`).send({ disabled: true })),
    )
    const after = await Promise.all([only, second].map(({ id }) => stored(id)))
    expect(after.filter(({ disabled }) => !disabled).length).toBeGreaterThan(0)
  })

  itDeletes('is not deleted', async () => {
    const { only } = await alone()
    const remove = portal.payload.delete({ ...system, id: only.id })
    await expect(remove).rejects.toMatchObject({ status: 409 })
  })
})
