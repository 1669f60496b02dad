import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { hashOfRow } from '../../src/domain/audit/hashes.ts'
import { type Role, roles } from '../../src/domain/roles.ts'
import { chainRows, makeTrail, verdictOn as verdictOnChain } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { changeRow, removeRow } from '../support/tamper.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const communeWithTrail = () => makeTrail(portal)
const verdictOn = ({ id }: Commune) => verdictOnChain(portal, id)

describe('verify', () => {
  it('fact 39: finds an unbroken chain whole, and names its head', async () => {
    const commune = await communeWithTrail()
    const rows = await chainRows(portal, commune.id)
    expect(await verdictOn(commune)).toEqual({
      chain: commune.id,
      end: { hash: rows.at(-1)?.hash, seq: 6 },
      fault: null,
    })
  })

  it.each([
    ['title', 'khác'],
    ['actorName', 'Người khác'],
    ['at', '2020-01-01T00:00:00.000Z'],
    ['reason', 'thêm vào'],
    ['hash', 'f'.repeat(64)],
  ])('fact 39: finds a row whose %s was changed in the database', async (field, value) => {
    const commune = await communeWithTrail()
    const isDate = field === 'at' && portal.payload.db.name === 'mongoose'
    const change = { [field]: isDate ? new Date(value) : value }
    await changeRow(portal.payload, { chain: commune.id, seq: 3 }, change)
    expect((await verdictOn(commune)).fault).toMatchObject({ kind: 'changed', seq: 3 })
  })

  it('finds a row that was changed and given a hash of its own', async () => {
    const commune = await communeWithTrail()
    const row = (await chainRows(portal, commune.id))[2]
    if (!row) throw new Error('no row')
    const hash = hashOfRow({ ...row, title: 'khác' })
    await changeRow(portal.payload, { chain: commune.id, seq: 3 }, { hash, title: 'khác' })
    expect((await verdictOn(commune)).fault).toMatchObject({ kind: 'replaced', seq: 4 })
  })

  it('finds the place of a row that was taken out', async () => {
    const commune = await communeWithTrail()
    await removeRow(portal.payload, { chain: commune.id, seq: 4 })
    expect(await verdictOn(commune)).toMatchObject({
      end: { seq: 3 },
      fault: { kind: 'missing', row: { seq: 5 }, seq: 4 },
    })
  })

  it('finds the first row missing, and two rows that changed places', async () => {
    const beheaded = await communeWithTrail()
    await removeRow(portal.payload, { chain: beheaded.id, seq: 1 })
    expect((await verdictOn(beheaded)).fault).toMatchObject({ kind: 'missing', seq: 1 })

    const swapped = await communeWithTrail()
    for (const [from, to] of [
      [2, 1002],
      [3, 2],
      [1002, 3],
    ] as const) {
      await changeRow(portal.payload, { chain: swapped.id, seq: from }, { seq: to })
    }
    expect((await verdictOn(swapped)).fault).toMatchObject({ kind: 'changed', seq: 2 })
  })

  it('finds a row that was hidden from the people of its commune', async () => {
    const commune = await communeWithTrail()
    const field = portal.payload.db.name === 'mongoose' ? 'tenant' : 'tenant_id'
    await changeRow(portal.payload, { chain: commune.id, seq: 2 }, { [field]: null })
    expect((await verdictOn(commune)).fault).toMatchObject({ kind: 'misplaced', seq: 2 })
  })

  itDeletes(
    'finds the chain of a commune whole that was deleted, and told of in the other',
    async () => {
      const commune = await communeWithTrail()
      const { payload } = portal
      const asked = {
        collection: 'communes',
        depth: 0,
        id: commune.id,
        overrideAccess: true,
      } as const
      await payload.delete(asked)
      expect(await verdictOn(commune)).toMatchObject({ end: { seq: 6 }, fault: null })
      const told = (await chainRows(portal, 'installation')).filter(
        ({ itemId }) => itemId === commune.id,
      )
      expect(told).toMatchObject([{ action: 'delete', title: commune.name }])
    },
  )
})

describe('the audit trail', () => {
  const everyRole = Object.keys(roles) as Role[]

  it.each(everyRole)('fact 39: lets %s change or delete nothing, by no API', async (role) => {
    const { payload } = portal
    const commune = await communeWithTrail()
    const user = await makeUser(payload, role, role === 'provinceAdmin' ? null : commune)
    const [row] = await chainRows(portal, commune.id)
    const agent = await loginAs(portal, user)
    const before = await chainRows(portal, commune.id)
    const refused = (status: number) => expect([403, 404]).toContain(status)

    const at = `/api/audit-events/${row?.id}`
    const all = '/api/audit-events?where[title][exists]=true'
    refused((await agent.patch(at).send({ title: 'khác' })).status)
    refused((await agent.delete(at)).status)
    refused((await agent.post('/api/audit-events').send({ ...row, id: undefined })).status)
    refused((await agent.post(`${at}/duplicate`).send({})).status)
    refused((await agent.patch(all).send({ title: 'khác' })).status)
    refused((await agent.delete(all)).status)
    expect((await agent.post(`/api/audit-events/versions/${row?.id}`)).status).toBeGreaterThan(400)
    for (const mutation of [
      'updateAuditEvent(id: "x", data: {}) { id }',
      'deleteAuditEvent(id: "x") { id }',
      'createAuditEvent(data: {}) { id }',
    ]) {
      const { body } = await agent.post('/api/graphql').send({ query: `mutation { ${mutation} }` })
      expect(body.errors?.length).toBeGreaterThan(0)
    }
    const local = {
      collection: 'audit-events',
      depth: 0,
      id: row?.id ?? '',
      overrideAccess: false,
      user: { ...user, collection: 'users' as const },
    } as const
    await expect(payload.update({ ...local, data: { title: 'khác' } })).rejects.toThrow()
    await expect(payload.delete(local)).rejects.toThrow()

    expect(await chainRows(portal, commune.id)).toEqual(before)
  })

  it('is not changed by code that asks nobody either', async () => {
    const commune = await communeWithTrail()
    const [row] = await chainRows(portal, commune.id)
    const asked = {
      collection: 'audit-events',
      depth: 0,
      id: row?.id ?? '',
      overrideAccess: true,
    } as const
    const code = { data: expect.objectContaining({ code: 'CP_AUDIT_APPEND_ONLY' }) }
    await expect(portal.payload.update({ ...asked, data: { title: 'x' } })).rejects.toMatchObject(
      code,
    )
    await expect(portal.payload.delete(asked)).rejects.toMatchObject(code)
  })

  it('is read by who answers for the commune, and by nobody of another one', async () => {
    const commune = await communeWithTrail()
    const other = await makeCommune(portal.payload)
    const readers: Role[] = ['deputyHead', 'head', 'technicalAdmin', 'provinceAdmin']
    const mayRead = async (user: User) => {
      const agent = await loginAs(portal, user)
      const { body } = await agent.get(
        `/api/audit-events?where[chain][equals]=${commune.id}&limit=50`,
      )
      return (body.docs ?? []).length > 0
    }
    for (const role of everyRole) {
      const isProvince = role === 'provinceAdmin'
      const own = await makeUser(portal.payload, role, isProvince ? null : commune)
      expect([role, await mayRead(own)]).toEqual([role, readers.includes(role)])
      const foreign = await makeUser(portal.payload, role, isProvince ? null : other)
      expect([role, await mayRead(foreign)]).toEqual([role, isProvince])
    }
    await portal.visitor.get('/api/audit-events').expect(403)
    const { body } = await portal.visitor
      .post('/api/graphql')
      .send({ query: '{ AuditEvents { docs { title } } }' })
    expect(body.data?.AuditEvents ?? null).toBeNull()
    // What belongs to no commune is the province's.
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const installation = await head.get('/api/audit-events?where[chain][equals]=installation')
    expect(installation.body.docs).toEqual([])
  })
})
