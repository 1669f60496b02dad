import { type Administrator, holdsPost, type Post, postsOf } from '../administrators.ts'
import { today } from '../today.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Days without a login after which an account is disabled. */
export const idleDays = 45

/** What decides about an account that is not disabled; moments as milliseconds. */
export type Standing = {
  administrator: Administrator
  createdMs: number
  /** When somebody enabled it again; the days count anew from there. */
  enabledMs: null | number
  id: string
  /** null: never. */
  lastUseMs: null | number
}

/** Has nobody used this account for too long? One that was never used counts from its making. */
export function isIdle({ createdMs, enabledMs, lastUseMs }: Standing, nowMs: number): boolean {
  return nowMs - Math.max(createdMs, enabledMs ?? 0, lastUseMs ?? 0) > idleDays * dayMs
}

/**
 * Which of these accounts (all that are not disabled) are to be disabled: the idle ones, but never
 * the last administrator of a commune or of the province, nor the one that will be the last, so
 * that somebody can still let people in. Where all administrators are idle, the one who was there
 * last stays.
 */
export function accountsToDisable(accounts: readonly Standing[], nowMs: number): string[] {
  const day = today(new Date(nowMs))
  const left = new Set(accounts)
  const idle = accounts
    .filter((account) => isIdle(account, nowMs))
    .sort((one, other) => (one.lastUseMs ?? 0) - (other.lastUseMs ?? 0))
  for (const account of idle) {
    left.delete(account)
    const isHeld = (post: Post) =>
      [...left].some(({ administrator }) => holdsPost(administrator, post, day))
    if (!postsOf(account.administrator, day).every(isHeld)) left.add(account)
  }
  return idle.filter((account) => !left.has(account)).map(({ id }) => id)
}
