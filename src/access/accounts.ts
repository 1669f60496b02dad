import type { FieldAccess, PayloadRequest } from 'payload'

import { idOf } from '../domain/idOf.ts'
import { rights, type Role, rolesWithinCommune } from '../domain/roles.ts'
import { type Communes, communesWith, includes, membershipsOf } from './actor.ts'

type Row = { commune?: { id: string } | null | string }
type Account = { id?: unknown; memberships?: null | Row[] }

/** The communes whose accounts somebody looks after. */
export const administered = (req: PayloadRequest): Communes =>
  communesWith(req.user, rights.users, 'edit')

/** The communes whose accounts somebody sees whole: theirs who look after them, and the heads'. */
export const overseen = (req: PayloadRequest): Communes =>
  communesWith(req.user, rights.users, 'read')

/**
 * What colleagues do not see of each other (address, state, roles): for oneself and for who
 * oversees a commune of the account. Without an account, in a form or a question, it is for them,
 * too; what a question then finds is narrowed by src/access/askableIn. A form names
 * the account by its id only; what it holds was read by these rules before.
 */
export const ownOrAdministered: FieldAccess = (asked) => maySeeField(asked)

/** The same for the roles themselves. */
export const rolesAdministered: FieldAccess = (asked) => maySeeField(asked)

function maySeeField({ doc, id, req }: Parameters<FieldAccess>[0]): boolean {
  if (doc !== undefined) return maySeeAccount(doc as Account, req)
  return (id !== undefined && id === req.user?.id) || maySeeAccount(undefined, req)
}

/** Is this oneself, or an account of a commune one oversees? */
export function maySeeAccount(account: Account | undefined, req: PayloadRequest): boolean {
  const communes = overseen(req)
  if (account?.id === undefined) return communes.length > 0
  if (account.id === req.user?.id) return true
  if (communes === 'all') return true
  return (account.memberships ?? []).some(({ commune }) => includes(communes, idOf(commune)))
}

/** Roles as the reader may see them: the own ones all, others where the reader oversees accounts. */
export function visibleRoles(account: Account, req: PayloadRequest): null | Row[] | undefined {
  if (account.id === req.user?.id) return account.memberships
  const communes = overseen(req)
  return account.memberships?.filter(({ commune }) => includes(communes, idOf(commune)))
}

/** Is everything this account is something one may give, in a commune one administers? */
export function administersWholly(account: Account, req: PayloadRequest): boolean {
  if (membershipsOf(req.user).some(({ role }) => role === 'provinceAdmin')) return true
  const communes = administered(req)
  const rows = (account.memberships ?? []) as (Row & { role?: Role })[]
  const isGivable = (role?: Role) =>
    role !== undefined && (rolesWithinCommune as readonly Role[]).includes(role)
  return (
    rows.length > 0 &&
    rows.every(({ commune, role }) => isGivable(role) && includes(communes, idOf(commune)))
  )
}
