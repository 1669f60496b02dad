import type { Membership } from './memberships.ts'

import { runsOn } from './memberships.ts'
import { delegatedRights } from './roles.ts'

type Days = { from?: null | string; until?: null | string }

/** What the head of a commune's editorial board has given to a deputy or the secretary. */
export type Delegation = Days & {
  commune: string
  /** What the one who gave it is head of in the commune; nothing when the account is disabled. */
  headships: readonly (Days & { units: readonly string[] })[]
  to: string
}

type Delegate = keyof typeof delegatedRights

/**
 * What running delegations add to what an account is: the head's rights, in the units of the head,
 * as far as the own role may stand in for the head. They end by themselves: with their days, with
 * the post of the head and with that of the deputy.
 */
export function delegatedTo(
  account: string,
  own: readonly Membership[],
  delegations: readonly Delegation[],
  day: string,
): Membership[] {
  const running = delegations.filter((one) => one.to === account && runsOn(one, day))
  return running.flatMap(({ commune, headships }) =>
    own.flatMap(({ commune: where, only, role }) => {
      if (where !== commune || only !== undefined || !isDelegate(role)) return []
      const given = { commune, only: delegatedRights[role], role: 'head' as const }
      return headships
        .filter((headship) => runsOn(headship, day))
        .map(({ units }) => ({ ...given, units }))
    }),
  )
}

/** May this role stand in for the head? */
export function isDelegate(role: string): role is Delegate {
  return Object.hasOwn(delegatedRights, role)
}

/** The last day a delegation that begins on this day may have: it lasts a year at most. */
export function lastDayOfDelegation(from: string): string {
  const day = new Date(`${from}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() + 1)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
