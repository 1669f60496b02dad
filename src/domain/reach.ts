import type { Membership } from './memberships.ts'

import { hasRight, type Right, type Rights } from './roles.ts'

/** Where somebody holds a right. */
export type Reach = {
  /** `null`: in every commune. */
  commune: null | string
  /** Only on what they have made themselves. */
  isOwn: boolean
  /** Only on items of these units, and on own items of no unit; none: on the whole commune. */
  units: readonly string[]
}

/** What decides whether somebody reaches an item. */
export type Place = { commune: string | undefined; isOwn: boolean; unit: string | undefined }

/** Where these memberships give a right on a collection with these rights. */
export function reachOf(memberships: readonly Membership[], rights: Rights, right: Right): Reach[] {
  return memberships.flatMap((membership) => {
    const { commune, units } = membership
    const scope = scopeOf(membership, rights, right)
    return scope === null ? [] : [{ commune, isOwn: scope === 'own', units }]
  })
}

/** Is an item within? */
export function covers(reach: readonly Reach[], { commune, isOwn, unit }: Place): boolean {
  return reach.some((one) => {
    if (one.commune !== null && one.commune !== commune) return false
    if (one.isOwn) return isOwn
    if (one.units.length === 0) return true
    return unit === undefined ? isOwn : one.units.includes(unit)
  })
}

/** Who may only edit what they made holds every other right there on that alone. */
function scopeOf({ only, role }: Membership, rights: Rights, right: Right): 'all' | 'own' | null {
  const holds = (one: Right) => hasRight(role, rights, one) && (only?.includes(one) ?? true)
  const isBoundToOwn = holds('editOwn')
  if (holds(right)) return isBoundToOwn || right === 'deleteOwn' ? 'own' : 'all'
  return isBoundToOwn && (right === 'read' || right === 'edit') ? 'own' : null
}
