import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import {
  communesWith,
  includes,
  type Membership,
  membershipsOf,
} from '../../../src/access/actor.ts'
import { codedError } from '../../../src/access/codedError.ts'
import { rights, type Role, rolesWithinCommune } from '../../../src/domain/roles.ts'

type Row = { commune?: { id: string } | null | string; role?: Role }

/**
 * Nobody gives what is not theirs to give, and nobody changes an account that is something
 * elsewhere: a province administrator may do both; a technical administrator only inside the own
 * communes, never their own kind and never their own account; everybody else neither.
 */
export const refuseEscalation: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  if (membershipsOf(req.user).some(({ role }) => role === 'provinceAdmin')) return data

  const before = rowsOf(originalDoc?.memberships)
  const after = data.memberships === undefined ? before : rowsOf(data.memberships)
  const isSelf = originalDoc?.id === req.user.id
  const changed = [...difference(after, before), ...difference(before, after)]
  const mayNot =
    (!isSelf && before.some((row) => !isMine(req, row))) ||
    (isSelf && changed.length > 0) ||
    (isSelf && data.disabled !== undefined && data.disabled !== originalDoc?.disabled) ||
    changed.some((row) => !isMine(req, row)) ||
    (!isSelf && after.length === 0 && before.length === 0)
  if (mayNot) throw codedError('CP_ACCOUNT_ROLE_NOT_YOURS', { req })
  return data
}

function isMine(req: PayloadRequest, { commune, role }: Membership): boolean {
  const isGivable = (rolesWithinCommune as readonly Role[]).includes(role)
  return isGivable && includes(communesWith(req.user, rights.users, 'edit'), commune)
}

function rowsOf(value: unknown): Membership[] {
  return ((value ?? []) as Row[]).flatMap(({ commune, role }) => {
    if (!role) return []
    return [
      { commune: typeof commune === 'object' ? (commune?.id ?? null) : (commune ?? null), role },
    ]
  })
}

function difference(left: Membership[], right: Membership[]): Membership[] {
  return left.filter(
    ({ commune, role }) => !right.some((row) => row.commune === commune && row.role === role),
  )
}
