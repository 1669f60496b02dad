import { type Grant, isOfApprover } from '../domain/grants.ts'
import { idOf } from '../domain/idOf.ts'
import { today } from '../domain/today.ts'

export type { Grant } from '../domain/grants.ts'

/** A membership as it is stored, read or sent. */
export type Row = Record<string, unknown> & { id?: unknown }

/** The memberships of an account; what is no list has none. */
export const rowsIn = (account: undefined | { memberships?: unknown }): Row[] =>
  Array.isArray(account?.memberships) ? (account.memberships as Row[]) : []

export function grantOf({ commune, from, mayWrite, role, status, units, until }: Row): Grant {
  const ids = Array.isArray(units) ? units.flatMap((unit) => idOf(unit) ?? []) : []
  return {
    commune: idOf(commune) ?? null,
    from: dayIn(from),
    mayWrite: mayWrite === true,
    role: String(role),
    status: status === 'proposed' ? 'proposed' : 'active',
    units: [...new Set(ids)].sort(),
    until: dayIn(until),
  }
}

const dayIn = (value: unknown): null | string =>
  typeof value === 'string' && value !== '' ? value : null

export const isSameGrant = (one: Row, other: Row): boolean =>
  JSON.stringify(grantOf(one)) === JSON.stringify(grantOf(other))

/** Does this row let somebody approve, or will it, once it is set in force? */
export const isApproverRow = (row: Row): boolean => isOfApprover(grantOf(row), today())
