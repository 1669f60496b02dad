import { canonical } from '../../src/domain/audit/canonical.ts'
import { idOf } from '../../src/domain/idOf.ts'

type Item = Record<string, unknown>
type Row = Item & { commune: null | string }
type Difference = { side: 'from' | 'to'; row: Row }

/** What decides over what somebody may do, besides their roles. */
export const decisive = ['disabled', 'kind']

/** Longer than this, a difference is told in more than one row: no role is left out of the trail. */
const longest = 15_000

/**
 * What a save changes about an account in one commune: the roles that were taken away (`from`) and
 * given (`to`), whole, and how many stayed as they were; a commune is not told what it is elsewhere.
 * @param previous null: the account is new
 * @returns the details of as many rows as it takes
 */
export function grantIn(tenant: null | string, previous: Item | null, stored: Item): Item[] {
  const [was, is] = [rowsIn(tenant, previous), rowsIn(tenant, stored)]
  const [taken, given] = [without(was, is), without(is, was)]
  const parts = inParts([
    ...taken.map((row): Difference => ({ row, side: 'from' })),
    ...given.map((row): Difference => ({ row, side: 'to' })),
  ])
  const state = (item: Item | null, side: Difference['side'], part: Difference[]) =>
    item && {
      ...Object.fromEntries(decisive.map((name) => [name, item[name]])),
      memberships: part.flatMap((one) => (one.side === side ? [one.row] : [])),
    }
  return parts.map((part, index) => ({
    ...(parts.length > 1 && { part: `${index + 1}/${parts.length}` }),
    from: state(previous, 'from', part),
    kept: is.length - given.length,
    to: state(stored, 'to', part),
  }))
}

function rowsIn(tenant: null | string, account: Item | null): Row[] {
  return ((account?.memberships ?? []) as Item[]).flatMap((row) => {
    const commune = idOf(row.commune) ?? null
    return commune === tenant ? [rowOf(row, commune)] : []
  })
}

/** With everything the row says (a unit, an end), as far as it is plain. */
function rowOf({ id: _id, ...row }: Item, commune: null | string): Row {
  const said = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
  return { ...Object.fromEntries(said.map(([name, value]) => [name, plain(value)])), commune }
}

const plain = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one: unknown) => idOf(one) ?? one) : (idOf(value) ?? value)

/** The rows that the others have not, each as often as it is there too often. */
function without(rows: Row[], others: Row[]): Row[] {
  const left = others.map(canonical)
  return rows.filter((row) => {
    const at = left.indexOf(canonical(row))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** At least one, and none longer than a row of the trail may be. */
function inParts(rows: Difference[]): Difference[][] {
  const parts: Difference[][] = [[]]
  let length = 0
  for (const one of rows) {
    const own = JSON.stringify(one.row).length
    if (length + own > longest && length > 0) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(one)
    length += own
  }
  return parts
}
