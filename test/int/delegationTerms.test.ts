import type { Delegation, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { delegate, makeBoard, termsOf } from '../support/board.ts'
import { loginAs, makeUser } from '../support/builders.ts'
import { errorsOf, makeDelegation } from '../support/builders/organisation.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal

const [yesterday, tomorrow] = [addDays(today(), -1), addDays(today(), 1)]

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

describe('the terms of a delegation', () => {
  it('are not for days that are over, nor moved there before it begins', async () => {
    const board = await makeBoard(portal)
    const { asHead, secretary } = board
    const later = await delegate(board, secretary, { from: tomorrow })
    const give = (from: string, until: string) =>
      asHead.post('/api/delegations').send(termsOf(board, secretary, { from, until }))
    const answers = [
      await give(addDays(today(), -30), addDays(today(), -20)),
      await give(yesterday, tomorrow),
      await asHead.patch(`/api/delegations/${later}`).send({ from: yesterday }),
    ]
    for (const { body, status } of answers) {
      expect([status, errorsOf(body)]).toMatchObject([
        400,
        [{ code: 'CP_DELEGATION_PAST', path: 'from' }],
      ])
    }
    const running = await makeDelegation(portal.payload, board.commune, board.head, secretary, {
      from: yesterday,
      until: tomorrow,
    })
    const revoked = await asHead.patch(`/api/delegations/${running.id}`).send({ revoked: true })
    expect(revoked.status).toBe(200)
  })

  it('are given by the head alone, in the own name and the own commune', async () => {
    const board = await makeBoard(portal)
    const { payload } = portal
    const others = await makeBoard(portal)
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

  it('name a deputy or the secretary of the commune, for a year at most', async () => {
    const board = await makeBoard(portal)
    const others = await makeBoard(portal)
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

  it('are not changed once their first day has come', async () => {
    const board = await makeBoard(portal)
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

  itDeletes('are deleted only before that day', async () => {
    const board = await makeBoard(portal)
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
