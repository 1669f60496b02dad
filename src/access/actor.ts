import type { PayloadRequest } from 'payload'
import { hasRight, type Right, type Rights, type Role, roles } from '../domain/roles.ts'

/** One thing a user is somewhere: a role in a commune, or in all of them (province). */
export type Membership = { commune: null | string; role: Role }

/** Communes by id, or every one of them. */
export type Communes = 'all' | string[]

type User = PayloadRequest['user']

/** What this user is, and where. A disabled account and an unknown role are nothing. */
export function membershipsOf(user: User): Membership[] {
  if (!user || user.collection !== 'users' || user.disabled) return []
  return (user.memberships ?? []).flatMap(({ commune, role }) => {
    if (!(role in roles)) return []
    const id = typeof commune === 'object' ? (commune?.id ?? null) : (commune ?? null)
    // Only the province's role reaches beyond one commune.
    return id === null && role !== 'provinceAdmin' ? [] : [{ commune: id, role }]
  })
}

/** The communes in which this user holds a right on a collection with these rights. */
export function communesWith(user: User, rights: Rights, right: Right): Communes {
  const held = membershipsOf(user).filter(({ role }) => hasRight(role, rights, right))
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
