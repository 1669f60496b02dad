import { idOf } from '../idOf.ts'
import { isInForce } from '../memberships.ts'
import { hasRight, rights, type Role } from '../roles.ts'

type Row = {
  commune?: unknown
  from?: null | string
  role: Role
  status?: null | string
  units?: null | unknown[]
  until?: null | string
}

/** The communes in the whole of which somebody with these roles may propose one for a colleague. */
export function communesToPropose(rows: readonly Row[], day: string): string[] {
  const proposing = rows.filter(
    (row) =>
      hasRight(row.role, rights.users, 'propose') &&
      (row.units ?? []).length === 0 &&
      isInForce(row, day),
  )
  return [...new Set(proposing.flatMap(({ commune }) => idOf(commune) ?? []))]
}
