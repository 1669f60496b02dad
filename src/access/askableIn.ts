import type { FieldAccess, FlattenedField, PayloadRequest, Where } from 'payload'

import { overseen, ownOrAdministered, rolesAdministered } from './accounts.ts'
import { communesOf } from './actor.ts'
import { or, whereIn } from './reach.ts'
import { isSelf, staffOnly } from './rules.ts'

type Scope = (req: PayloadRequest) => boolean | Where

/** Fields that are read in some items and not in others, by the rule that says so. */
const scopes = new Map<FieldAccess | undefined, Scope>([
  [ownOrAdministered, (req) => or(isSelf(req), whereIn(overseen(req), 'memberships.commune'))],
  // Asking who has a role in one commune must not tell of the roles in another.
  [rolesAdministered, (req) => overseen(req) === 'all'],
  [staffOnly, (req) => whereIn(communesOf(req.user))],
])

/**
 * In which items somebody may ask by a field: looking for a value and sorting by it tell what it
 * is, also where the field is left out of the answer.
 */
export function askableIn(field: FlattenedField, req: PayloadRequest): boolean | Where {
  const read = 'access' in field ? field.access?.read : undefined
  return scopes.get(read)?.(req) ?? true
}
