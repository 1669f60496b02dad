import type { Right } from '../../src/domain/roles.ts'
import type { Article, Delegation, Notice, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { holds } from '../../src/access/holds.ts'
import { inTransaction } from '../../src/db/inTransaction.ts'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { act, makeApproved } from '../support/acts.ts'
import { delegate, makeBoard, termsOf } from '../support/board.ts'
import { loginAs, makeArticle, makeCommune, makeUnit, makeUser } from '../support/builders.ts'
import { makeDelegation } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
let portal: Portal

const [yesterday, tomorrow] = [addDays(today(), -1), addDays(today(), 1)]

/** As it stands now: what a request of this user would be told. */
async function may(user: User, right: Right, item: Article | Notice): Promise<boolean> {
  const { payload } = portal
  const account = await payload.findByID({
    collection: 'users',
    depth: 0,
    id: user.id,
    overrideAccess: true,
  })
  const req = await createLocalReq({ user: { ...account, collection: 'users' } }, payload)
  return holds(req, 'articles', right, item)
}
const change = (id: string, data: Partial<User>) =>
  portal.payload.update({ collection: 'users', data, depth: 0, id, overrideAccess: true })

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

describe('a delegation', () => {
  it('lets the secretary publish what was approved, and approve nothing', async () => {
    const board = await makeBoard(portal)
    const { asHead, asSecretary, commune, head, secretary } = board
    const article = await makeArticle(portal.payload, commune)
    const asEditor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const publish = async () => (await act(asSecretary, 'articles', article.id, 'publish')).status
    await makeApproved({ approver: asHead, editor: asEditor }, 'articles', article.id)
    expect(await publish()).toBe(403)
    expect(await may(secretary, 'publish', article)).toBe(false)
    const id = await delegate(board, secretary)
    expect(await may(secretary, 'publish', article)).toBe(true)
    expect(await may(secretary, 'cancelSchedule', article)).toBe(true)
    for (const right of ['approve', 'publishUrgently', 'unpublish'] as const) {
      expect([right, await may(secretary, right, article)]).toEqual([right, false])
    }
    expect(await publish()).toBe(200)
    expect((await portal.visitor.get(`/api/articles/${article.id}`)).status).toBe(200)
    const { body } = await asSecretary.get(`/api/delegations/${id}?depth=0`)
    expect(body).toMatchObject({ delegator: head.id, revoked: false, to: secretary.id })
  })

  it('gives a deputy what the head may, urgent publication too, but not to delegate', async () => {
    const board = await makeBoard(portal)
    const { asDeputy, commune, deputy, secretary } = board
    const article = await makeArticle(portal.payload, commune)
    expect(await may(deputy, 'publishUrgently', article)).toBe(false)
    await delegate(board, deputy)
    expect(await may(deputy, 'publishUrgently', article)).toBe(true)
    const edited = await asDeputy
      .patch(`/api/communes/${commune.id}`)
      .send({ phone: '0233 111 222' })
    expect(edited.status).toBe(200)
    const further = await asDeputy.post('/api/delegations').send(termsOf(board, secretary))
    expect(further.status).toBe(403)
  })

  it('holds on its days only', async () => {
    const board = await makeBoard(portal)
    const { commune, deputy, secretary } = board
    const article = await makeArticle(portal.payload, commune)
    await delegate(board, secretary, { from: tomorrow })
    const past = { from: addDays(today(), -5), until: yesterday }
    await makeDelegation(portal.payload, commune, board.head, deputy, past)
    expect(await may(secretary, 'publish', article)).toBe(false)
    expect(await may(deputy, 'publishUrgently', article)).toBe(false)
    const running = { from: yesterday, until: today() }
    await makeDelegation(portal.payload, commune, board.head, secretary, running)
    expect(await may(secretary, 'publish', article)).toBe(true)
  })

  it('gives a deputy of one unit the whole commune of the head, and no say about people', async () => {
    const board = await makeBoard(portal)
    const { asDeputy, asHead, commune, deputy, secretary } = board
    const [own, other] = [
      await makeUnit(portal.payload, commune, { kind: 'phong' }),
      await makeUnit(portal.payload, commune, { kind: 'phong' }),
    ]
    const memberships = [{ commune: commune.id, role: 'deputyHead' as const, units: [own.id] }]
    await change(deputy.id, { memberships })
    const article = await makeArticle(portal.payload, commune, { unit: other.id })
    const answers = async () => [
      (await asDeputy.get(`/api/articles/${article.id}?draft=true`)).status,
      (await asDeputy.post(`/api/users/${secretary.id}/proposals`).send({ role: 'editor' })).status,
      (await asDeputy.get('/api/audit-events?limit=1')).status,
    ]
    expect(await answers()).toEqual([404, 403, 403])
    const id = await delegate(board, deputy)
    expect(await answers()).toEqual([200, 403, 403])
    await asHead.patch(`/api/delegations/${id}`).send({ revoked: true })
    expect(await answers()).toEqual([404, 403, 403])
  })

  it('holds in the commune of the head only', async () => {
    const board = await makeBoard(portal)
    const other = await makeCommune(portal.payload)
    const foreign = await makeArticle(portal.payload, other)
    await change(board.secretary.id, {
      memberships: [
        { commune: board.commune.id, role: 'secretary' },
        { commune: other.id, role: 'secretary' },
      ],
    })
    await delegate(board, board.secretary)
    expect(await may(board.secretary, 'publish', foreign)).toBe(false)
  })

  it('ends when it is revoked, for ever', async () => {
    const board = await makeBoard(portal)
    const { asHead, commune, secretary } = board
    const article = await makeArticle(portal.payload, commune)
    const id = await delegate(board, secretary)
    const save = (data: object) => asHead.patch(`/api/delegations/${id}?depth=0`).send(data)
    const { body } = await save({ revoked: true, revokedAt: '2020-01-01T00:00:00.000Z' })
    expect(Date.now() - Date.parse(body.doc.revokedAt)).toBeLessThan(60_000)
    expect(await may(secretary, 'publish', article)).toBe(false)
    const again = await save({ revoked: false })
    expect([again.body.doc.revoked, again.body.doc.revokedAt]).toEqual([true, body.doc.revokedAt])
    expect(await may(secretary, 'publish', article)).toBe(false)
  })

  it('has ended once that is stored, whoever asked about it just before', async () => {
    const board = await makeBoard(portal)
    const { commune, secretary } = board
    const article = await makeArticle(portal.payload, commune)
    const id = await delegate(board, secretary)
    await inTransaction(portal.payload, async (req) => {
      await portal.payload.update({
        collection: 'delegations',
        data: { revoked: true },
        depth: 0,
        id,
        overrideAccess: true,
        req,
      })
      expect(await may(secretary, 'publish', article)).toBe(true)
    })
    expect(await may(secretary, 'publish', article)).toBe(false)
  })

  it('ends with the post or the account of the head, and with the post of the deputy', async () => {
    const board = await makeBoard(portal)
    const { commune, deputy, head, secretary } = board
    const article = await makeArticle(portal.payload, commune)
    await delegate(board, secretary)
    await delegate(board, deputy)
    const asked = async () => [
      await may(secretary, 'publish', article),
      await may(deputy, 'publishUrgently', article),
    ]
    expect(await asked()).toEqual([true, true])
    await change(head.id, { disabled: true })
    expect(await asked()).toEqual([false, false])
    await change(head.id, { disabled: false })
    expect(await asked()).toEqual([true, true])
    await change(secretary.id, { memberships: [{ commune: commune.id, role: 'editor' }] })
    expect(await asked()).toEqual([false, true])
    await change(head.id, {
      memberships: [{ commune: commune.id, role: 'head', until: yesterday }],
    })
    expect(await asked()).toEqual([false, false])
  })

  it('is read by the board and who looks after accounts; in some units by those it concerns', async () => {
    const board = await makeBoard(portal)
    const { commune, deputy, secretary } = board
    const unit = await makeUnit(portal.payload, commune, { kind: 'phong' })
    const [own, others] = [await delegate(board, secretary), await delegate(board, deputy)]
    const seenBy = async (agent: Agent) => {
      const { body } = await agent.get('/api/delegations?depth=0')
      const ids = (body.docs ?? []).map(({ id }: Delegation) => id)
      return [own, others].filter((id) => ids.includes(id))
    }
    for (const role of ['technicalAdmin', 'editor', 'contributor', 'recordsClerk'] as const) {
      const agent = await loginAs(portal, await makeUser(portal.payload, role, commune))
      expect([role, await seenBy(agent)]).toEqual([
        role,
        role === 'technicalAdmin' ? [own, others] : [],
      ])
    }
    expect(await seenBy(board.asDeputy)).toEqual([own, others])
    await change(secretary.id, {
      memberships: [{ commune: commune.id, role: 'secretary', units: [unit.id] }],
    })
    expect(await seenBy(board.asSecretary)).toEqual([own])
  })
})
