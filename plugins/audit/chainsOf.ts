import type { SanitizedCollectionConfig } from 'payload'

import { idOf, tenantOf } from '../../src/domain/idOf.ts'

type Item = object | null | undefined
type Memberships = { memberships?: { commune?: unknown }[] | null }

/**
 * In which chains something about an item is told: that of its commune, those of the communes an
 * account works for, and the installation's (null) for what belongs to none.
 */
export function chainsOf(
  { auth, slug }: Pick<SanitizedCollectionConfig, 'auth' | 'slug'>,
  item: Item,
): (null | string)[] {
  if (slug === 'communes') return [idOf((item as { id?: unknown } | null)?.id) ?? null]
  if (!auth) return [tenantOf(item) ?? null]
  const rows = (item as Memberships | null)?.memberships ?? []
  return inOrder(rows.length > 0 ? rows.map(({ commune }) => idOf(commune) ?? null) : [null])
}

/** Each once and always in the same order: who writes to several never waits crosswise. */
export function inOrder(chains: (null | string)[]): (null | string)[] {
  return [...new Set(chains)].toSorted((left, right) => ((left ?? '') < (right ?? '') ? -1 : 1))
}
