import type { FieldAccess, PayloadRequest } from 'payload'

import { idOf } from '../domain/idOf.ts'
import { rights } from '../domain/roles.ts'
import { type Communes, communesWith, includes } from './actor.ts'

type Row = { commune?: { id: string } | null | string }
type Account = { id?: unknown; memberships?: null | Row[] }

/** The communes whose accounts somebody looks after. */
export const administered = (req: PayloadRequest): Communes =>
  communesWith(req.user, rights.users, 'edit')

/**
 * What colleagues do not see of each other (address, state, roles): for oneself and for who
 * administers a commune of the account. Without an account, in a form or a question, it is for
 * administrators; what a question then finds is narrowed by src/access/askableIn.
 */
export const ownOrAdministered: FieldAccess = ({ doc, req }) => maySeeAccount(doc as Account, req)

/** The same for the roles themselves. */
export const rolesAdministered: FieldAccess = ({ doc, req }) => maySeeAccount(doc as Account, req)

/** Is this oneself, or an account one administers? */
export function maySeeAccount(account: Account | undefined, req: PayloadRequest): boolean {
  const communes = administered(req)
  if (account?.id === undefined) return communes.length > 0
  if (account.id === req.user?.id) return true
  if (communes === 'all') return true
  return (account.memberships ?? []).some(({ commune }) => includes(communes, idOf(commune)))
}

/** Roles as the reader may see them: the own ones all, others where the reader administers. */
export function visibleRoles(account: Account, req: PayloadRequest): null | Row[] | undefined {
  if (account.id === req.user?.id) return account.memberships
  const communes = administered(req)
  return account.memberships?.filter(
    ({ commune }) => communes === 'all' || includes(communes, idOf(commune)),
  )
}
