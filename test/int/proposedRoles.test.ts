import type { MyWorkAnswer, WorkRow } from '../../src/domain/desk/answers.ts'
import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { loginAs, makeArticle, makeCommune, makeUser, password } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let other: Commune
let admin: User
let asAdmin: Agent

const system = { collection: 'users', depth: 0, overrideAccess: true } as const
const tomorrow = addDays(today(), 1)
const stored = (id: string) => portal.payload.findByID({ ...system, id })

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  other = await makeCommune(payload)
  admin = await makeUser(payload, 'technicalAdmin', commune)
  asAdmin = await loginAs(portal, admin)
})
afterAll(() => portal.close())

describe('a role that a head proposes', () => {
  const propose = (agent: Agent, id: string, row: object) =>
    agent.post(`/api/users/${id}/proposals`).send({ role: 'editor', ...row })

  it('gives nothing until an administrator of the commune sets it in force', async () => {
    const { payload } = portal
    const draft = await makeArticle(payload, commune)
    for (const role of ['head', 'deputyHead'] as const) {
      const proposer = await makeUser(payload, role, commune)
      const colleague = await makeUser(payload, 'contributor', commune)
      const asColleague = await loginAs(portal, colleague)
      const answer = await propose(await loginAs(portal, proposer), colleague.id, {
        until: tomorrow,
      })
      expect(answer.status).toBe(201)
      expect((await asColleague.get(`/api/articles/${draft.id}`)).status).toBe(404)
      const { memberships } = await stored(colleague.id)
      expect(memberships?.[1]).toMatchObject({
        id: answer.body.id,
        grantedBy: proposer.id,
        role: 'editor',
        status: 'proposed',
        until: tomorrow,
      })
      const [first, second] = memberships ?? []
      const confirmed = { memberships: [first, { ...second, status: 'active' }] }
      const saved = await asAdmin.patch(`/api/users/${colleague.id}?depth=0`).send(confirmed)
      expect(saved.body.doc.memberships[1].grantedBy).toBe(admin.id)
      expect((await asColleague.get(`/api/articles/${draft.id}`)).status).toBe(200)
    }
  })

  it('is not confirmed by the head, nor by the colleague', async () => {
    const { payload } = portal
    const asHead = await loginAs(portal, await makeUser(payload, 'head', commune))
    const colleague = await makeUser(payload, 'contributor', commune)
    await propose(asHead, colleague.id, {})
    const { memberships } = await stored(colleague.id)
    const active = { memberships: memberships?.map((row) => ({ ...row, status: 'active' })) }
    const asColleague = await loginAs(portal, colleague)
    for (const agent of [asHead, asColleague]) {
      expect((await agent.patch(`/api/users/${colleague.id}`).send(active)).status).toBe(403)
    }
    expect((await asHead.patch(`/api/users/${colleague.id}`).send({ password })).status).toBe(403)
  })

  it('is for a colleague, in the own commune, of roles that are given there', async () => {
    const { payload } = portal
    const head = await makeUser(payload, 'head', commune)
    const asHead = await loginAs(portal, head)
    const colleague = await makeUser(payload, 'contributor', commune)
    const stranger = await makeUser(payload, 'contributor', other)
    const asEditor = await loginAs(portal, await makeUser(payload, 'editor', commune))
    const statuses = [
      await propose(asHead, stranger.id, {}),
      await propose(asHead, colleague.id, { commune: other.id }),
      await propose(asHead, colleague.id, { role: 'technicalAdmin' }),
      await propose(asHead, colleague.id, { role: 'provinceAdmin' }),
      await propose(asHead, head.id, {}),
      await propose(asEditor, colleague.id, {}),
      await propose(asHead, colleague.id, { role: 'khong-co' }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([404, 403, 403, 403, 403, 403, 403])
    expect((await stored(colleague.id)).memberships).toHaveLength(1)
  })

  it('names its commune where the head is head of two', async () => {
    const { payload } = portal
    const two = [commune, other].map(({ id }) => ({ commune: id, role: 'head' as const }))
    const asHead = await loginAs(
      portal,
      await makeUser(payload, 'head', commune, { memberships: two }),
    )
    const colleague = await makeUser(payload, 'contributor', other)
    const open = await propose(asHead, colleague.id, {})
    expect([open.status, open.body.errors[0].data.errors[0]]).toMatchObject([
      400,
      { code: 'CP_INPUT_REQUIRED', path: 'commune' },
    ])
    expect((await propose(asHead, colleague.id, { commune: other.id })).status).toBe(201)
    expect((await stored(colleague.id)).memberships?.[1]?.commune).toBe(other.id)
  })

  it('comes from who sees the accounts of the commune, and no others', async () => {
    const { payload } = portal
    const asHead = await loginAs(portal, await makeUser(payload, 'head', commune))
    const colleague = await makeUser(payload, 'contributor', commune)
    const stranger = await makeUser(payload, 'contributor', other)
    expect((await asHead.get(`/api/users/${colleague.id}`)).body.email).toBe(colleague.email)
    expect((await asHead.get(`/api/users/${stranger.id}`)).status).toBe(404)
  })

  it('stands on the first screen of who can set it in force, until that is done', async () => {
    const { payload } = portal
    const own = await makeCommune(payload)
    const technical = await loginAs(portal, await makeUser(payload, 'technicalAdmin', own))
    const head = await makeUser(payload, 'head', own, { name: 'Hoàng Thị Lan' })
    const colleague = await makeUser(payload, 'contributor', own)
    const asHead = await loginAs(portal, head)
    await propose(asHead, colleague.id, {})
    expect((await waitingFor(technical)).rows).toMatchObject([
      {
        by: 'Hoàng Thị Lan',
        collection: 'users',
        id: colleague.id,
        reason: { vi: 'Đề xuất vai trò Biên tập viên' },
        title: colleague.name,
      },
    ])
    // Not on that of the head, nor of who looks after another commune.
    for (const agent of [asHead, asAdmin]) {
      const { rows } = await waitingFor(agent)
      expect(rows.filter(({ id }) => id === colleague.id)).toEqual([])
    }
    const { memberships } = await stored(colleague.id)
    const inForce = memberships?.map((row) => ({ ...row, status: 'active' }))
    await technical.patch(`/api/users/${colleague.id}`).send({ memberships: inForce })
    expect((await waitingFor(technical)).total).toBe(0)
  })

  it('waits for the province alone where the colleague is something elsewhere, too', async () => {
    const { payload } = portal
    const own = await makeCommune(payload)
    const technical = await loginAs(portal, await makeUser(payload, 'technicalAdmin', own))
    const province = await loginAs(portal, await makeUser(payload, 'provinceAdmin', null))
    const asHead = await loginAs(portal, await makeUser(payload, 'head', own))
    const both = [own, other].map(({ id }) => ({ commune: id, role: 'contributor' as const }))
    const colleague = await makeUser(payload, 'contributor', own, { memberships: both })
    const { total } = await waitingFor(province)
    await propose(asHead, colleague.id, {})
    expect((await waitingFor(technical)).total).toBe(0)
    expect((await waitingFor(province)).total).toBe(total + 1)
  })
})

async function waitingFor(agent: Agent): Promise<{ rows: WorkRow[]; total: number }> {
  const { body } = await agent.get('/api/my-work')
  const { groups } = body as MyWorkAnswer
  return groups.find(({ group }) => group === 'waiting') ?? { rows: [], total: 0 }
}
