import type { Delegation, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { type Board, delegate, makeBoard } from '../support/board.ts'
import { loginAs, makeUser, password, unique } from '../support/builders.ts'
import { errorsOf, makeDelegation } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal

const another = 'hoa-gao-ven-song-vang-41'

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const save = (agent: Agent, { id }: User, data: object) =>
  agent.patch(`/api/users/${id}?depth=0`).send(data)
const login = ({ email }: User, word: string) =>
  portal.visitor.post('/api/users/login').send({ email, password: word })

async function boardWithAdmin(): Promise<Board & { asAdmin: Agent }> {
  const board = await makeBoard(portal)
  const admin = await makeUser(portal.payload, 'technicalAdmin', board.commune)
  return { ...board, asAdmin: await loginAs(portal, admin) }
}

describe('the account of who stands in for the head', () => {
  it.each<[string, Partial<Delegation>]>([
    ['runs', {}],
    ['has not begun', { from: addDays(today(), 3), until: addDays(today(), 9) }],
  ])(
    'gets neither password nor mail address from a technical administrator: it %s',
    async (...[, days]) => {
      const board = await boardWithAdmin()
      const { asAdmin, secretary } = board
      await delegate(board, secretary, days)
      for (const [data, path] of [
        [{ password: another }, 'password'],
        [{ email: `${unique()}@khac.example` }, 'email'],
      ] as const) {
        const { body, status } = await save(asAdmin, secretary, data)
        expect([status, errorsOf(body)]).toMatchObject([
          403,
          [{ code: 'CP_ACCOUNT_APPROVER_OWN', path }],
        ])
      }
      expect((await login(secretary, another)).status).toBe(401)
      expect((await login(secretary, password)).status).toBe(200)
    },
  )

  it('is looked after otherwise as that of a head: name, locking, a lost second factor', async () => {
    const board = await boardWithAdmin()
    const { asAdmin, secretary } = board
    await delegate(board, secretary)
    const { email } = secretary
    const answers = [
      await save(asAdmin, secretary, { email, name: 'Tên mới' }),
      await asAdmin.post(`/api/users/${secretary.id}/mfa/reset`).send({}),
      await save(asAdmin, secretary, { disabled: true }),
      await save(asAdmin, secretary, { disabled: false }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await login(secretary, password)).status).toBe(200)
  })

  it('is changed by the province', async () => {
    const board = await boardWithAdmin()
    await delegate(board, board.secretary)
    const asProvince = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
    const { status } = await save(asProvince, board.secretary, { password: another })
    expect(status).toBe(200)
  })

  it.each<[string, Partial<Delegation>]>([
    ['is over', { from: addDays(today(), -9), until: addDays(today(), -1) }],
    ['was revoked', { revoked: true }],
  ])('is like any other once the delegation %s', async (_how, more) => {
    const { asAdmin, commune, head, secretary } = await boardWithAdmin()
    await makeDelegation(portal.payload, commune, head, secretary, more)
    expect((await save(asAdmin, secretary, { password: another })).status).toBe(200)
    expect((await login(secretary, another)).status).toBe(200)
  })
})
