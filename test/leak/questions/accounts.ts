import type { Case } from '../case.ts'
import type { Caller, CommuneKey, Data, Item } from '../types.ts'

import { rolesWithinCommune } from '../../../src/domain/roles.ts'
import { looksAfter } from '../accountStanding.ts'
import { refusalOf } from '../refusal.ts'

type Matter = 'disabled' | 'memberships' | 'password' | 'province'

/** Giving roles, locking and taking over accounts. */
export async function account(question: Case): Promise<void> {
  const { chance } = question
  const matter = chance.pick(['disabled', 'memberships', 'password', 'province'] as const)
  await changeAccount(question, question.item(), matter)
}

export async function changeAccount(question: Case, item: Item, matter: Matter): Promise<void> {
  const { caller, chance, scene } = question
  const { effects, oracle, world } = scene
  const commune = chance.pick(['a', 'b'] as const)
  const role = chance.pick(['head', 'technicalAdmin'] as const)
  const rows: Record<Matter, Data> = {
    disabled: { disabled: !world.callerOf(item.id)?.disabled },
    memberships: { memberships: [{ commune: world.communes[commune].id, role }] },
    password: { password: 'mat-khau-cua-nguoi-khac-2026' },
    province: { memberships: [{ role: 'provinceAdmin' }] },
  }
  const host = question.host('rest')
  const path = `/users/${item.id}`
  const ask = { body: rows[matter], door: 'rest', host, method: 'PATCH', path } as const
  const answer = await question.ask(ask)
  const changed = await effects.changeOf(item)
  question.hasJudged(item.id)
  // Only with the own password, by an address of its own.
  if (caller.id === item.id && matter === 'password') return question.allows(item)
  const isProvince = oracle.rolesOf(caller).some((one) => one.commune === null && !one.only)
  const isGiven = (rolesWithinCommune as readonly string[]).includes(role)
  const isOfCommune = looksAfter(world, oracle, caller, { ...item, commune })
  const holdsThere = oracle.has(caller, { ...item, commune, id: '' }, 'edit')
  const mayGive = matter !== 'memberships' || (isGiven && isOfCommune && holdsThere)
  const isWithinOffice =
    looksAfter(world, oracle, caller, item) &&
    mayGive &&
    matter !== 'province' &&
    !(matter === 'password' && isOfApprover(world.callerOf(item.id)))
  const isAllowed = caller.id !== item.id && (isProvince || isWithinOffice)
  const isApproving = matter === 'memberships' && role === 'head'
  if (changed && isAllowed && isApproving && !isProvince) {
    question.allows(item)
    if (isSaidBy(world.callerOf(item.id), commune)) return
    return question.fail('change', `${question.named(item)} was made an approver`, ask)
  }
  if (changed && isAllowed) question.allows(item)
  if (changed && !isAllowed) question.fail('change', `${matter} of ${question.named(item)}`, ask)
  if (!isAllowed || (isApproving && !isProvince)) return
  if (answer.status < 400) question.tally.tell(matter, 'done')
  // The last administrator stays, and a key has no password.
  else if (isLast(world.accounts, item) || world.callerOf(item.id)?.isMachine) {
    question.tally.tell(matter, 'notJudged')
  } else {
    question.tally.tell(matter, 'refused')
    question.fail('refusal', `${matter} of ${question.named(item)}: ${refusalOf(answer)}`, ask)
  }
}

const approving = ['deputyHead', 'head']

/** What decides for the public, now, as it is proposed or for a head: its password is its owner's. */
function isOfApprover(account?: Caller): boolean {
  if (account?.standsInFor) return true
  const today = new Date().toISOString().slice(0, 10)
  const rows = account?.isMachine ? [] : (account?.memberships ?? [])
  return rows.some(({ role, until }) => approving.includes(role) && (!until || today <= until))
}

/** A head already, or proposed to be one there: else only the province makes somebody approve. */
const isSaidBy = (account: Caller | undefined, commune: CommuneKey): boolean =>
  account?.isMachine === true ||
  account?.memberships.some((one) => one.commune === commune && one.role === 'head') === true

type Account = { disabled: boolean; id: null | string; memberships: { role: string }[] }

const isLast = (accounts: Account[], { id }: Item): boolean =>
  accounts.some(
    (one) =>
      one.id === id &&
      one.memberships.some(({ role }) => role === 'technicalAdmin' || role === 'provinceAdmin'),
  )
