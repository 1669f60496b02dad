/** A unit and the one above it. */
export type UnitInTree = { commune: string; id: string; parent: null | string }

/**
 * These units and all below them, each once, inside their communes: a right on a unit holds for
 * its children. Stored loops come to an end.
 */
export function withUnitsBelow(ids: readonly string[], units: readonly UnitInTree[]): string[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const found = new Set(ids)
  // A set is walked in the order of its entries, those added on the way included.
  for (const id of found) {
    for (const unit of units) {
      if (unit.parent === id && unit.commune === known.get(id)?.commune) found.add(unit.id)
    }
  }
  return [...found]
}
