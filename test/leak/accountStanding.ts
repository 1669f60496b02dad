import type { Oracle } from './oracle.ts'
import type { Caller, Item } from './types.ts'
import type { World } from './world.ts'

import { hasRight, rights, rolesWithinCommune } from '../../src/domain/roles.ts'

/**
 * Who looks after an account (docs/roles.md): the province, or the technical administrator of every
 * commune it is anything in, where it is nothing that only the province gives. Nobody their own.
 */
export function looksAfter(world: World, oracle: Oracle, caller: Caller, item: Item): boolean {
  if (caller.id === item.id) return false
  const roles = oracle.rolesOf(caller)
  const holds = (commune: null | string) =>
    roles.some(
      (one) =>
        hasRight(one.role, rights.users, 'edit') &&
        (one.only?.includes('edit') ?? true) &&
        !one.units &&
        (one.commune === null || one.commune === commune),
    )
  if (holds(null)) return true
  const rows = world.callerOf(item.id)?.memberships ?? []
  const isGivable = (role: string) => (rolesWithinCommune as readonly string[]).includes(role)
  return rows.length > 0 && rows.every(({ commune, role }) => isGivable(role) && holds(commune))
}
