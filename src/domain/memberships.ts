import type { Right, Role } from './roles.ts'

import { administrators, rightsOfKey, rightsOfWritingKey } from './roles.ts'

/** One thing somebody is somewhere: a role in a commune, in some units of it, or in all communes. */
export type Membership = {
  commune: null | string
  /** Only these of the role's rights; not said: all of them. */
  only?: readonly Right[]
  role: Role
  /** Only in these units and those below them; none: in the whole commune. */
  units: readonly string[]
}

type Days = { from?: null | string; until?: null | string }

/** Is this day within? Both ends count; an end that is not said is open. */
export function runsOn({ from, until }: Days, day: string): boolean {
  return (!from || from <= day) && (!until || day <= until)
}

/** Does a row give its role on this day? What is only proposed gives nothing. */
export function isInForce({ status, ...days }: Days & { status?: null | string }, day: string) {
  return status !== 'proposed' && runsOn(days, day)
}

/** Is a role where it can be? The province's is of no commune, every other one of one. */
export function isOfItsPlace({ commune, role }: { commune: null | string; role: string }): boolean {
  return (commune === null) === (role === 'provinceAdmin')
}

/**
 * Which rights of a role an account may use: people all of them (`undefined`), API keys a few. The
 * key of an administrator never writes.
 */
export function rightsUsable(
  { kind }: { kind?: null | string },
  { mayWrite, role }: { mayWrite?: boolean | null; role: Role },
): readonly Right[] | undefined {
  if (kind !== 'technical') return undefined
  const isAdministrator = (administrators as readonly Role[]).includes(role)
  return mayWrite && !isAdministrator ? rightsOfWritingKey : rightsOfKey
}
