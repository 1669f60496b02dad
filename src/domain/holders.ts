import type { Reach } from './reach.ts'

/** Where an item stands that shows a file: its unit, and who made it. */
export type HeldAt = { by: null | string; unit: null | string }

/** One place in which an item (`articles/<id>`) shows a file. */
export type Holder = HeldAt & { item: string }

/**
 * Under what a file is found by those who read an item that shows it: all of a kind (`articles`),
 * those of a unit (`articles/<unit>`), one's own (`articles@<account>`), one's own of no unit
 * (`articles/@<account>`: all that a role in some units reaches beside theirs).
 */
export function keysOf(holders: readonly Holder[]): string[] {
  const keys = holders.flatMap(({ by, item, unit }) => {
    const [slug] = item.split('/')
    const whose = by === null ? [] : [`${slug}@${by}`]
    const place = unit ?? (by === null ? null : `@${by}`)
    return [`${slug}`, ...whose, ...(place === null ? [] : [`${slug}/${place}`])]
  })
  return [...new Set(keys)].sort()
}

/** The keys of what somebody reaches of one kind. */
export function keysWithin(
  slug: string,
  { isOwn, units }: Pick<Reach, 'isOwn' | 'units'>,
  account: string,
): string[] {
  if (isOwn) return [`${slug}@${account}`]
  if (units.length === 0) return [slug]
  return [...units.map((unit) => `${slug}/${unit}`), `${slug}/@${account}`]
}

/**
 * The same holders with the places in which one item shows the file now.
 * @returns null where they are those it showed it in before
 */
export function heldAnew(
  holders: readonly Holder[],
  item: string,
  places: readonly HeldAt[],
): Holder[] | null {
  const own = new Map(places.map(({ by, unit }) => [placeOf({ by, unit }), { by, item, unit }]))
  const before = holders.filter((one) => one.item === item).map(placeOf)
  const isSame = before.length === own.size && before.every((place) => own.has(place))
  return isSame ? null : [...holders.filter((one) => one.item !== item), ...own.values()]
}

const placeOf = ({ by, unit }: HeldAt): string => `${unit}@${by}`
