import type { Role } from '../../src/domain/roles.ts'
import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { loginAs, makeCommune, makeUser, password, unique } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let asAdmin: Agent
let asHead: Agent
let asProvince: Agent

const another = 'hoa-gao-ven-song-vang-41'
const inAMonth = addDays(today(), 30)

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  asAdmin = await loginAs(portal, await makeUser(payload, 'technicalAdmin', commune))
  asHead = await loginAs(portal, await makeUser(payload, 'head', commune))
  asProvince = await loginAs(portal, await makeUser(payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

const stored = (id: string) =>
  portal.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })
const member = (role: Role) => makeUser(portal.payload, role, commune)
const rowOf = (role: Role, more: object = {}) => ({ commune: commune.id, role, ...more })
const account = (...memberships: object[]) => ({
  email: `${unique()}@portal.example`,
  memberships,
  name: 'Người mới',
  password,
})
const save = (agent: Agent, { id }: User, data: object) =>
  agent.patch(`/api/users/${id}?depth=0`).send(data)
const login = ({ email }: User, word = password) =>
  portal.visitor.post('/api/users/login').send({ email, password: word })

/** A colleague whom the head has proposed, and the rows as they are after that. */
async function proposed(role: Role, more: object = {}) {
  const colleague = await member('contributor')
  const answer = await asHead
    .post(`/api/users/${colleague.id}/proposals`)
    .send({ email: colleague.email, role, ...more })
  expect(answer.status).toBe(201)
  const [first, second] = (await stored(colleague.id)).memberships ?? []
  const confirm = (agent: Agent, changes: object = {}) =>
    save(agent, colleague, { memberships: [first, { ...second, status: 'active', ...changes }] })
  return { colleague, confirm }
}

describe.each(['deputyHead', 'head'] as const)('the role of an approver (%s)', (role) => {
  it('is not given by a technical administrator alone: the answer says who gives it', async () => {
    const colleague = await member('editor')
    const known = (await stored(colleague.id)).memberships ?? []
    for (const status of ['active', 'proposed']) {
      const row = rowOf(role, { status })
      for (const [place, { body, status: found }] of [
        [0, await asAdmin.post('/api/users').send(account(row))],
        [1, await save(asAdmin, colleague, { memberships: [...known, row] })],
      ] as const) {
        expect([found, errorsOf(body)]).toMatchObject([
          403,
          [{ code: 'CP_ACCOUNT_ROLE_NOT_YOURS', path: `memberships.${place}.role` }],
        ])
        expect(errorsOf(body)[0]?.message).toMatch(/tỉnh giao.*đề xuất rồi quản trị kỹ thuật/)
      }
    }
    expect((await stored(colleague.id)).memberships).toEqual(known)
  })

  it('is given by the province', async () => {
    expect((await asProvince.post('/api/users').send(account(rowOf(role)))).status).toBe(201)
  })

  it('is confirmed as a head has proposed it, or for less, never for more', async () => {
    const { colleague, confirm } = await proposed(role, { until: inAMonth })
    for (const more of [{ until: null }, { until: addDays(inAMonth, 1) }]) {
      expect((await confirm(asAdmin, more)).status).toBe(403)
    }
    const { body, status } = await confirm(asAdmin, { until: addDays(inAMonth, -1) })
    expect([status, body.errors]).toEqual([200, undefined])
    expect((await stored(colleague.id)).memberships?.[1]).toMatchObject({
      role,
      status: 'active',
      until: addDays(inAMonth, -1),
    })
  })

  it('is taken away or ended earlier by a technical administrator', async () => {
    const colleague = await member(role)
    const [row] = (await stored(colleague.id)).memberships ?? []
    const earlier = { memberships: [{ ...row, until: inAMonth }] }
    expect((await save(asAdmin, colleague, earlier)).status).toBe(200)
    const longer = { memberships: [{ ...row, until: null }] }
    expect((await save(asAdmin, colleague, longer)).status).toBe(403)
    const other = { memberships: [rowOf('editor')] }
    expect((await save(asAdmin, colleague, other)).status).toBe(200)
  })
})

describe('who becomes an approver by a confirmation', () => {
  it('sets a password by mail: that of before is known to who made the account', async () => {
    const { colleague, confirm } = await proposed('deputyHead')
    const asColleague = await loginAs(portal, colleague)
    expect((await confirm(asAdmin, {})).status).toBe(200)
    expect((await asColleague.get('/api/users/me')).body.user).toBeNull()
    expect((await login(colleague)).status).toBe(401)
    const token = unique() + unique()
    await portal.payload.db.updateOne({
      collection: 'users',
      data: {
        resetPasswordExpiration: new Date(Date.now() + 60_000).toISOString(),
        resetPasswordToken: token,
      },
      id: colleague.id,
    })
    const reset = await portal.visitor
      .post('/api/users/reset-password')
      .send({ password: another, token })
    expect(reset.status).toBe(200)
    expect((await login(colleague, another)).status).toBe(200)
  })

  it('does not get one that the administrator sends along', async () => {
    const { colleague } = await proposed('head')
    const [first, second] = (await stored(colleague.id)).memberships ?? []
    const memberships = [first, { ...second, status: 'active' }]
    await save(asAdmin, colleague, { memberships, password: another })
    expect((await login(colleague, another)).status).toBe(401)
  })

  it('is confirmed alone, not by a change of many', async () => {
    const { colleague } = await proposed('head')
    const rows = (await stored(colleague.id)).memberships ?? []
    const memberships = rows.map(({ commune: where, role }) => ({ commune: where, role }))
    const { body } = await asAdmin
      .patch(`/api/users?where[id][equals]=${colleague.id}`)
      .send({ memberships })
    expect(body.errors[0].code).toBe('CP_ACCOUNT_ROLE_NOT_YOURS')
    expect((await login(colleague)).status).toBe(200)
  })

  it('keeps the password where the province confirms it', async () => {
    const { colleague, confirm } = await proposed('head')
    expect((await confirm(asProvince)).status).toBe(200)
    expect((await login(colleague)).status).toBe(200)
  })
})

describe('a proposal of an approver', () => {
  const propose = (to: User, email?: string) =>
    asHead.post(`/api/users/${to.id}/proposals`).send({ email, role: 'head' })

  it('names the mail address the person is known by: no other one gets the password', async () => {
    const colleague = await member('editor')
    const known = colleague.email
    await save(asAdmin, colleague, { email: `${unique()}@khac.example` })
    for (const [email, code] of [
      [known, 'CP_ACCOUNT_PROPOSAL_EMAIL'],
      [undefined, 'CP_INPUT_REQUIRED'],
    ] as const) {
      const { body, status } = await propose(colleague, email)
      expect([status, errorsOf(body)]).toMatchObject([400, [{ code, path: 'email' }]])
    }
    await save(asAdmin, colleague, { email: known })
    expect((await propose(colleague, ` ${known.toUpperCase()}`)).status).toBe(201)
  })

  it('is not confirmed by who made it, being head and administrator at once', async () => {
    const both = await makeUser(portal.payload, 'head', commune, {
      memberships: [rowOf('head'), rowOf('technicalAdmin')] as User['memberships'],
    })
    const agent = await loginAs(portal, both)
    const colleague = await member('editor')
    const sent = { email: colleague.email, role: 'head' }
    await agent.post(`/api/users/${colleague.id}/proposals`).send(sent).expect(201)
    const [first, second] = (await stored(colleague.id)).memberships ?? []
    const confirmed = { memberships: [first, { ...second, status: 'active' }] }
    expect((await save(agent, colleague, confirmed)).status).toBe(403)
    expect((await save(asAdmin, colleague, confirmed)).status).toBe(200)
  })
})

describe('a key that reads what approvers read', () => {
  const keyOf = (role: Role) => ({
    apiKey: randomUUID(),
    enableAPIKey: true,
    ...account(rowOf(role)),
    kind: 'technical',
    password: undefined,
  })

  it('is given by the province, and is not changed by a technical administrator', async () => {
    expect((await asAdmin.post('/api/users').send(keyOf('head'))).status).toBe(403)
    expect((await asAdmin.post('/api/users').send(keyOf('editor'))).status).toBe(201)
    const { body, status } = await asProvince.post('/api/users?depth=0').send(keyOf('head'))
    expect(status).toBe(201)
    expect((await save(asAdmin, body.doc, { apiKey: randomUUID() })).status).toBe(403)
    expect((await save(asAdmin, body.doc, { disabled: true })).status).toBe(200)
  })
})

describe('the account of an approver', () => {
  it('gets neither password nor mail address from a technical administrator', async () => {
    const { colleague } = await proposed('deputyHead')
    for (const approver of [await member('head'), colleague]) {
      for (const [data, path] of [
        [{ password: another }, 'password'],
        [{ email: `${unique()}@khac.example` }, 'email'],
      ] as const) {
        const { body, status } = await save(asAdmin, approver, data)
        expect([status, errorsOf(body)]).toMatchObject([
          403,
          [{ code: 'CP_ACCOUNT_APPROVER_OWN', path }],
        ])
        expect(errorsOf(body)[0]?.message).toContain('“Quên mật khẩu?”')
      }
      expect((await login(approver)).status).toBe(200)
    }
  })

  it('is looked after by one otherwise: name, locking and unlocking, a lost second factor', async () => {
    const approver = await member('head')
    const { email } = approver
    const answers = [
      await save(asAdmin, approver, { email, name: 'Tên mới' }),
      await save(asAdmin, approver, { disabled: true }),
      await save(asAdmin, approver, { disabled: false }),
      await asAdmin.post('/api/users/unlock').send({ email }),
      await asAdmin.post(`/api/users/${approver.id}/mfa/reset`).send({}),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  })

  it('is changed by its owner and by the province', async () => {
    const approver = await member('head')
    const asOwner = await loginAs(portal, approver)
    const changed = { newPassword: another, password }
    await asOwner.post('/api/users/password').send(changed).expect(200)
    const email = `${unique()}@portal.example`
    expect((await save(asProvince, approver, { email, password })).status).toBe(200)
    expect((await login({ ...approver, email })).status).toBe(200)
  })

  it('is like any other once its role has ended', async () => {
    const approver = await makeUser(portal.payload, 'head', commune, {
      memberships: [
        { commune: commune.id, role: 'head', until: addDays(today(), -1) },
        { commune: commune.id, role: 'editor' },
      ],
    })
    expect((await save(asAdmin, approver, { password: another })).status).toBe(200)
  })
})
