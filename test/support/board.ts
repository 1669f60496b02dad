import type { Role } from '../../src/domain/roles.ts'
import type { Commune, Delegation, User } from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import { expect } from '@jest/globals'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { loginAs, makeCommune, makeUser } from './builders.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

export type Board = {
  asDeputy: Agent
  asHead: Agent
  asSecretary: Agent
  commune: Commune
  deputy: User
  head: User
  secretary: User
}

/** An editorial board of its own: what one delegates is nothing to the others. */
export async function makeBoard(portal: Portal): Promise<Board> {
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

/** For today and tomorrow, unless said otherwise. */
export const termsOf = ({ commune }: Board, to: User, more: Partial<Delegation> = {}) => ({
  basis: 'Quyết định 05/QĐ-BBT',
  from: today(),
  tenant: commune.id,
  to: to.id,
  until: addDays(today(), 1),
  ...more,
})

/** Gives it over HTTP, as the head of the board. */
export async function delegate(
  board: Board,
  to: User,
  more: Partial<Delegation> = {},
): Promise<string> {
  const { body, status } = await board.asHead
    .post('/api/delegations?depth=0')
    .send(termsOf(board, to, more))
  expect([status, body.errors]).toEqual([201, undefined])
  return body.doc.id
}
