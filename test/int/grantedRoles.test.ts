import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makeUnit,
  makeUser,
  password,
  unique,
} from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let other: Commune
let admin: User
let asAdmin: Agent
let asProvince: Agent

const [yesterday, tomorrow] = [addDays(today(), -1), addDays(today(), 1)]
const account = (memberships: object[]) => ({
  email: `${unique()}@portal.example`,
  memberships,
  name: 'Mới',
  password,
})
const give = (agent: Agent, row: object) =>
  agent.post('/api/users?depth=0').send(account([{ commune: commune.id, role: 'editor', ...row }]))

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  other = await makeCommune(payload)
  admin = await makeUser(payload, 'technicalAdmin', commune)
  asAdmin = await loginAs(portal, admin)
  asProvince = await loginAs(portal, await makeUser(payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

describe('a role with days', () => {
  it('holds from its first to its last day, and is nothing before and after', async () => {
    const draft = await makeArticle(portal.payload, commune)
    const see = async (days: object) => {
      const user = await makeUser(portal.payload, 'editor', commune, {
        memberships: [{ commune: commune.id, role: 'editor', ...days }],
      })
      const agent = await loginAs(portal, user)
      const read = await agent.get(`/api/articles/${draft.id}`)
      const made = await agent.post('/api/articles').send({ tenant: commune.id, title: 'Tin' })
      return [read.status, made.status]
    }
    expect(await see({ from: today(), until: today() })).toEqual([200, 201])
    expect(await see({})).toEqual([200, 201])
    expect(await see({ from: yesterday, until: yesterday })).toEqual([404, 403])
    expect(await see({ from: tomorrow })).toEqual([404, 403])
  })

  it('ends for an administrator, too', async () => {
    const user = await makeUser(portal.payload, 'technicalAdmin', other, {
      memberships: [{ commune: other.id, role: 'technicalAdmin', until: yesterday }],
    })
    const agent = await loginAs(portal, user)
    const row = [{ commune: other.id, role: 'editor' }]
    expect((await agent.post('/api/users').send(account(row))).status).toBe(403)
  })

  it('is not extended by oneself, not even by the province', async () => {
    for (const role of ['editor', 'technicalAdmin', 'provinceAdmin'] as const) {
      const at = role === 'provinceAdmin' ? {} : { commune: commune.id }
      const user = await makeUser(portal.payload, role, commune, {
        memberships: [{ ...at, role, until: tomorrow }],
      })
      const agent = await loginAs(portal, user)
      const longer = { memberships: [{ ...at, role, until: addDays(today(), 30) }] }
      const { body, status } = await agent.patch(`/api/users/${user.id}`).send(longer)
      expect([role, status, body.errors[0].code ?? body.errors[0].data?.code]).toEqual([
        role,
        403,
        'CP_ACCOUNT_ROLE_NOT_YOURS',
      ])
    }
  })

  it('does not end before it begins', async () => {
    const { body, status } = await give(asAdmin, { from: today(), until: yesterday })
    expect(status).toBe(400)
    expect(errorsOf(body)).toMatchObject([
      { code: 'CP_INPUT_DAY_ORDER', path: 'memberships.0.until' },
    ])
  })
})

describe('giving a role', () => {
  it('notes who gave it and when, and keeps that while the row says the same', async () => {
    const { body } = await give(asAdmin, { grantedAt: '2020-01-01T00:00:00.000Z', until: tomorrow })
    const [row] = body.doc.memberships
    expect(row.grantedBy).toBe(admin.id)
    expect(Date.now() - Date.parse(row.grantedAt)).toBeLessThan(60_000)
    const save = (memberships: object[]) =>
      asProvince.patch(`/api/users/${body.doc.id}?depth=0`).send({ memberships, name: 'Khác' })
    const same = { commune: commune.id, role: 'editor', until: tomorrow }
    const kept = (await save([same])).body.doc.memberships[0]
    expect([kept.grantedBy, kept.grantedAt]).toEqual([admin.id, row.grantedAt])
    const changed = (await save([{ ...same, until: today() }])).body.doc.memberships[0]
    expect(changed.grantedBy).not.toBe(admin.id)
  })

  it('takes units of the commune only, and none for administrators', async () => {
    const own = await makeUnit(portal.payload, commune)
    const foreign = await makeUnit(portal.payload, other)
    expect((await give(asAdmin, { units: [own.id] })).status).toBe(201)
    for (const units of [[foreign.id], [own.id, foreign.id], ['khong-co']]) {
      const { body, status } = await give(asAdmin, { units })
      expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'memberships.0.units'])
    }
    const whole = await give(asProvince, { role: 'technicalAdmin', units: [own.id] })
    expect(errorsOf(whole.body)[0]?.code).toBe('CP_ACCOUNT_UNITS_ADMIN')
  })

  it('is not for who has a role in some units only, nor for editors who call themselves more', async () => {
    const unit = await makeUnit(portal.payload, commune)
    const head = await makeUser(portal.payload, 'head', commune, {
      memberships: [{ commune: commune.id, role: 'head', units: [unit.id] }],
    })
    const agent = await loginAs(portal, head)
    expect((await give(agent, { units: [unit.id] })).status).toBe(403)
    const wider = { memberships: [{ commune: commune.id, role: 'head' }] }
    expect((await agent.patch(`/api/users/${head.id}`).send(wider)).status).toBe(403)
    expect((await agent.patch(`/api/users/${head.id}`).send({ memberships: [] })).status).toBe(403)
  })

  it('widens no units where the roles of the account are not all one’s to give', async () => {
    const unit = await makeUnit(portal.payload, other)
    const user = await makeUser(portal.payload, 'editor', other, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'editor', units: [unit.id] },
      ],
    })
    const wider = {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'editor' },
      ],
    }
    expect((await asAdmin.patch(`/api/users/${user.id}`).send(wider)).status).toBe(403)
  })
})
