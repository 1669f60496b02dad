import type { PayloadRequest } from 'payload'

import { delegatedTo, isDelegate } from '../domain/delegations.ts'
import { idOf } from '../domain/idOf.ts'
import { isInForce, isOfItsPlace, type Membership, rightsUsable } from '../domain/memberships.ts'
import { hasRight, type Right, type Rights, roles } from '../domain/roles.ts'
import { today } from '../domain/today.ts'
import { withUnitsBelow } from '../domain/unitTree.ts'
import { runningDelegations } from './runningDelegations.ts'
import { unitTree } from './unitTree.ts'

export type { Membership } from '../domain/memberships.ts'

/** Communes by id, or every one of them. */
export type Communes = 'all' | string[]

type User = PayloadRequest['user']

/**
 * What this user is today, and where. A disabled account, an unknown role, one that is not where it
 * can be, and a membership that has ended, not begun or is only proposed are nothing. What others have delegated is not in it (`standingOf`).
 */
export function membershipsOf(user: User): Membership[] {
  if (!user || user.collection !== 'users' || user.disabled) return []
  const day = today()
  return (user.memberships ?? []).flatMap((row) => {
    const { role } = row
    if (!(role in roles) || !isInForce(row, day)) return []
    const commune = idOf(row.commune) ?? null
    if (!isOfItsPlace({ commune, role })) return []
    const units = (row.units ?? []).flatMap((unit) => idOf(unit) ?? [])
    return [{ commune, only: rightsUsable(user, row), role, units }]
  })
}

type Asking = Pick<PayloadRequest, 'payload' | 'user'>

/** The same with what was delegated to this user. */
export async function ownAndDelegated({ payload, user }: Asking): Promise<Membership[]> {
  const own = membershipsOf(user)
  if (!own.some(({ role }) => isDelegate(role))) return own
  const delegations = await runningDelegations.get({ payload })
  return [...own, ...delegatedTo(String(user?.id), own, delegations, today())]
}

/** And units with all those below them. */
export async function standingOf(req: PayloadRequest): Promise<Membership[]> {
  const all = await ownAndDelegated(req)
  if (all.every(({ units }) => units.length === 0)) return all
  const tree = await unitTree.get(req)
  return all.map((one) => ({ ...one, units: withUnitsBelow(one.units, tree) }))
}

/** The communes in the whole of which this user's own roles give a right. */
export function communesWith(user: User, rights: Rights, right: Right): Communes {
  const held = membershipsOf(user).filter(
    ({ only, role, units }) =>
      units.length === 0 && hasRight(role, rights, right) && (only?.includes(right) ?? true),
  )
  if (held.some(({ commune }) => commune === null)) return 'all'
  return [...new Set(held.flatMap(({ commune }) => commune ?? []))]
}

/** Every commune the user has any role in. */
export function communesOf(user: User): Communes {
  const all = membershipsOf(user)
  if (all.some(({ commune }) => commune === null)) return 'all'
  return [...new Set(all.flatMap(({ commune }) => commune ?? []))]
}

export function includes(communes: Communes, id: null | string | undefined): boolean {
  return communes === 'all' || (typeof id === 'string' && communes.includes(id))
}
