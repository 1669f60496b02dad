import type { Relation } from './model.ts'
import type { Item, Layer } from './types.ts'
import type { World } from './world.ts'

import { modelOf } from './model.ts'

/**
 * What is needed is of the item's own kind: a live task belongs to a live plan. Everything else
 * points anywhere in the commune: to drafts, to what was taken down, to what is in the trash.
 */
export function relate(
  world: World,
  { item, layer }: { item: Item; layer: Layer },
  field: Relation,
  count: number,
): unknown {
  const isPolymorphic = Array.isArray(field.relationTo)
  const [slug = ''] = [field.relationTo].flat()
  const isNeeded = 'required' in field && field.required
  if (slug === 'communes') return undefined
  const id =
    showsOwnFile(item) && modelOf(world.payload, slug).isUpload
      ? ownFile(world, item, slug, layer)
      : 'unique' in field && field.unique
        ? targetOfItsOwn(world, item, slug, field.name)
        : targetOf(world, item, slug, isNeeded ? 'kin' : count, field.name)
  if (id === undefined) return undefined
  const value = isPolymorphic ? { relationTo: slug, value: id } : id
  return field.hasMany ? [value] : value
}

/** A draft, or what has no drafts, shows a file that nothing else shows. */
export const showsOwnFile = ({ state }: Item): boolean => state === 'draft' || state === 'saved'

/** An older draft showed another one, that nothing shows now. */
function ownFile(world: World, item: Item, slug: string, layer: Layer): string | undefined {
  const of = layer === 'old' ? 'nothing' : item.collection
  const isIts = (one: Item) => one.of === of && one.commune === item.commune
  return world.of(slug).find((one) => isIts(one) && one.unit === item.unit)?.id
}

/** Where no two may point to the same: one that nobody points to yet, or the one it has. */
function targetOfItsOwn(world: World, item: Item, slug: string, name: string): string | undefined {
  const taken = new Set(world.of(item.collection).map(({ main }) => main[name]))
  const its = item.main[name] as string | undefined
  const near = world.of(slug).filter(({ commune }) => commune === item.commune)
  return its ?? near.find(({ id }) => !taken.has(id))?.id
}

function targetOf(
  world: World,
  item: Item,
  slug: string,
  which: 'kin' | number,
  name: string,
): string | undefined {
  const near = world
    .of(slug)
    .filter((other) => other.commune === item.commune && other !== item && isOfOffice(world, other))
    .filter(({ of }) => of === undefined)
    // What points to the trash cannot be saved: half of the items do, the other half can.
    .filter(({ state }) => item.unit === 0 || item.state === 'trashed' || state !== 'trashed')
  if (slug === item.collection && (name === 'parent' || near.length === 0)) {
    // The second of two is the child of the first; a circle would be no tree.
    const parent = near.find((other) => other.unit === 0 && other.state === item.state)
    return item.unit === 1 ? parent?.id : undefined
  }
  const sameUnit = near.filter(({ unit }) => unit === item.unit)
  const kin = sameUnit.find(({ state }) => state === item.state)
  // A part that is still live while its whole has gone to the trash.
  const isOrphan = which === 'kin' && item.unit === 0 && item.state === 'revised'
  const gone = isOrphan && sameUnit.find(({ state }) => state === 'trashed')
  if (gone) return gone.id
  if (which === 'kin')
    return (kin ?? sameUnit.find(({ state }) => state !== 'trashed') ?? near[0])?.id
  const turn = world.items.indexOf(item) + which
  return near[turn % Math.max(near.length, 1)]?.id
}

/** Whom an item names works in its commune; the province and odd accounts do not. */
function isOfOffice(world: World, { collection, id }: Item): boolean {
  if (collection !== 'users') return true
  const account = world.callerOf(id)
  return (
    account?.disabled === false &&
    account.memberships.some(
      ({ commune, from, status, until }) => commune && !from && !status && !until,
    )
  )
}
