import type { Role } from '../roles.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Days without a login after which an account is disabled. */
export const idleDays = 45

/** What decides about an account that is not disabled; moments as milliseconds. */
export type Standing = {
  createdMs: number
  /** When somebody enabled it again; the days count anew from there. */
  enabledMs: null | number
  id: string
  /** A program's: it uses a key, and administers nothing. */
  isKey: boolean
  /** null: never. */
  lastUseMs: null | number
  memberships: readonly { commune: null | string; role: Role }[]
}

/** Has nobody used this account for too long? One that was never used counts from its making. */
export function isIdle({ createdMs, enabledMs, lastUseMs }: Standing, nowMs: number): boolean {
  return nowMs - Math.max(createdMs, enabledMs ?? 0, lastUseMs ?? 0) > idleDays * dayMs
}

/**
 * Which of these accounts (all that are not disabled) are to be disabled: the idle ones, but never
 * the last administrator of a commune or of the province, so that somebody can still let people
 * in. Where all administrators are idle, the one who was there last stays.
 */
export function accountsToDisable(accounts: readonly Standing[], nowMs: number): string[] {
  const left = new Map<string, number>()
  for (const post of accounts.flatMap(postsOf)) left.set(post, (left.get(post) ?? 0) + 1)
  const idle = accounts
    .filter((account) => isIdle(account, nowMs))
    .sort((one, other) => (one.lastUseMs ?? 0) - (other.lastUseMs ?? 0))
  return idle.flatMap((account) => {
    const posts = postsOf(account)
    if (posts.some((post) => left.get(post) === 1)) return []
    for (const post of posts) left.set(post, Number(left.get(post)) - 1)
    return [account.id]
  })
}

/** What would be without an administrator if this were the last account; each named once. */
function postsOf({ isKey, memberships }: Standing): string[] {
  if (isKey) return []
  const posts = memberships.flatMap(({ commune, role }) => {
    if (role === 'provinceAdmin') return ['province']
    return role === 'technicalAdmin' && commune !== null ? [`commune ${commune}`] : []
  })
  return [...new Set(posts)]
}
