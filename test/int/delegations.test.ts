import type { Right, Role } from '../../src/domain/roles.ts'
import type { Article, Commune, Delegation, Notice, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { holds } from '../../src/access/holds.ts'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { act, makeApproved } from '../support/acts.ts'
import { loginAs, makeArticle, makeCommune, makeUnit, makeUser } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Board = {
  asDeputy: Agent
  asHead: Agent
  asSecretary: Agent
  commune: Commune
  deputy: User
  head: User
  secretary: User
}

let portal: Portal

const [yesterday, tomorrow] = [addDays(today(), -1), addDays(today(), 1)]

/** Each test has a board of its own: what one delegates is nothing to the others. */
async function makeBoard(): Promise<Board> {
  const { payload } = portal
  const commune = await makeCommune(payload)
  const member = (role: Role) => makeUser(payload, role, commune)
  const [head, deputy, secretary] = [
    await member('head'),
    await member('deputyHead'),
    await member('secretary'),
  ]
  return {
    asDeputy: await loginAs(portal, deputy),
    asHead: await loginAs(portal, head),
    asSecretary: await loginAs(portal, secretary),
    commune,
    deputy,
    head,
    secretary,
  }
}

const termsOf = ({ commune }: Board, to: User, more: Partial<Delegation> = {}) => ({
  basis: 'Quyết định 05/QĐ-BBT',
  from: today(),
  tenant: commune.id,
  to: to.id,
  until: tomorrow,
  ...more,
})
async function delegate(board: Board, to: User, more: Partial<Delegation> = {}): Promise<string> {
  const { body, status } = await board.asHead
    .post('/api/delegations?depth=0')
    .send(termsOf(board, to, more))
  expect([status, body.errors]).toEqual([201, undefined])
  return body.doc.id
}
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
    const board = await makeBoard()
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
    const board = await makeBoard()
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
    const board = await makeBoard()
    const { commune, deputy, secretary } = board
    const article = await makeArticle(portal.payload, commune)
    await delegate(board, secretary, { from: tomorrow })
    await delegate(board, deputy, { from: addDays(today(), -5), until: yesterday })
    expect(await may(secretary, 'publish', article)).toBe(false)
    expect(await may(deputy, 'publishUrgently', article)).toBe(false)
    await delegate(board, secretary, { from: yesterday, until: today() })
    expect(await may(secretary, 'publish', article)).toBe(true)
  })

  it('holds in the commune of the head only', async () => {
    const board = await makeBoard()
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
    const board = await makeBoard()
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

  it('ends with the post or the account of the head, and with the post of the deputy', async () => {
    const board = await makeBoard()
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

  it('is given by the head alone, in the own name and the own commune', async () => {
    const board = await makeBoard()
    const { payload } = portal
    const others = await makeBoard()
    const technician = await makeUser(payload, 'technicalAdmin', board.commune)
    const province = await makeUser(payload, 'provinceAdmin', null)
    const agents = [board.asDeputy, board.asSecretary, others.asHead]
    for (const user of [technician, province]) agents.push(await loginAs(portal, user))
    for (const agent of agents) {
      const answer = await agent.post('/api/delegations').send(termsOf(board, board.secretary))
      expect(answer.status).toBe(403)
    }
    const named = await board.asHead
      .post('/api/delegations?depth=0')
      .send({ ...termsOf(board, board.secretary), delegator: others.head.id })
    expect(named.body.doc.delegator).toBe(board.head.id)
    expect((await others.asHead.get(`/api/delegations/${named.body.doc.id}`)).status).toBe(404)
  })

  it('goes to a deputy or the secretary of the commune, for a year at most', async () => {
    const board = await makeBoard()
    const others = await makeBoard()
    const editor = await makeUser(portal.payload, 'editor', board.commune)
    const problems = async (to: User, more: Partial<Delegation> = {}) => {
      const answer = await board.asHead.post('/api/delegations').send(termsOf(board, to, more))
      return [answer.status, errorsOf(answer.body)[0]?.code]
    }
    for (const to of [editor, board.head, others.secretary]) {
      expect(await problems(to)).toEqual([400, 'CP_DELEGATION_TO'])
    }
    const nobody = { ...board.deputy, id: 'khong-co' }
    expect((await problems(nobody))[0]).toBe(400)
    const long = { from: '2026-12-01', until: '2027-12-01' }
    expect(await problems(board.deputy, long)).toEqual([400, 'CP_DELEGATION_LONG'])
    const turned = { from: tomorrow, until: today() }
    expect(await problems(board.deputy, turned)).toEqual([400, 'CP_INPUT_DAY_ORDER'])
  })

  it('is read by the board and who looks after accounts; in some units by those it concerns', async () => {
    const board = await makeBoard()
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

  it('is not changed once it has begun', async () => {
    const board = await makeBoard()
    const begun = await delegate(board, board.secretary)
    const later = await delegate(board, board.secretary, { from: tomorrow })
    const extend = (id: string) =>
      board.asHead.patch(`/api/delegations/${id}`).send({ until: addDays(today(), 9) })
    const { body, status } = await extend(begun)
    expect([status, body.errors[0].data?.code ?? body.errors[0].code]).toEqual([
      409,
      'CP_DELEGATION_BEGUN',
    ])
    expect((await extend(later)).status).toBe(200)
    expect((await board.asDeputy.patch(`/api/delegations/${later}`).send({})).status).toBe(403)
    expect((await board.asHead.delete(`/api/delegations/${begun}`)).status).toBe(403)
  })

  itDeletes('is deleted only before it begins', async () => {
    const board = await makeBoard()
    const later = await delegate(board, board.secretary, { from: tomorrow })
    expect((await board.asHead.delete(`/api/delegations/${later}`)).status).toBe(200)
    const begun = await delegate(board, board.secretary)
    const remove = portal.payload.delete({
      collection: 'delegations',
      depth: 0,
      id: begun,
      overrideAccess: true,
    })
    await expect(remove).rejects.toMatchObject({ status: 409 })
  })
})
