import type { Scene } from './case.ts'
import type { Write } from './oracle.ts'
import type { Caller, Host, Item } from './types.ts'
import type { World } from './world.ts'

const removing = new Set<Write>(['delete', 'trash'])

/**
 * Is there nothing about the item itself for which a write may be refused? Those of the first unit
 * point anywhere, to the trash too; what something else points to is not taken away.
 */
export function isUsable(world: World, item: Item, act: Write): boolean {
  if (item.unit === 0 && item.collection !== 'users') return false
  return !removing.has(act) || !world.isNamed(item)
}

/**
 * Can another one be made like it? A draft of the second unit, or something without drafts, that
 * points to nothing which who makes it does not see.
 * @param host where it is made: what is public is to be seen there. Left out: wherever it is
 */
export function isUsableFor(
  { oracle, world }: Scene,
  caller: Caller,
  item: Item,
  host?: Host,
): boolean {
  if (item.unit === 0 && !['communes', 'users'].includes(item.collection)) return false
  if (item.state !== 'draft' && item.state !== 'saved') return false
  const text = world.textOf(item)
  return world.items.every(
    (other) =>
      other === item ||
      !text.includes(other.id) ||
      (other.state !== 'trashed' && oracle.finds(caller, host ?? other.commune, other)),
  )
}
