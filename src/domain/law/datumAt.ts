import type { Day, Provenance } from './types.ts'

/**
 * Does this hold on that day? Both ends count: a unit with `validTo` 2025-06-30 is history on
 * 1 July 2025.
 */
export function isInForce(
  { validFrom, validTo }: Pick<Provenance, 'validFrom' | 'validTo'>,
  day: Day,
): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo)
}

/** The data in force on a day, in their order. */
export function dataAt<T extends Provenance>(data: readonly T[], day: Day): T[] {
  return data.filter((datum) => isInForce(datum, day))
}

/**
 * The datum of a key that holds on a day (checkLaw sees to it that there is one at most); without a
 * day the newest one. `null`: the law had no such rule then.
 */
export function datumAt<T extends Provenance & { key: string }>(
  data: readonly T[],
  key: string,
  day?: Day,
): null | T {
  return (
    data
      .filter((datum) => datum.key === key && (day === undefined || isInForce(datum, day)))
      .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
      .at(-1) ?? null
  )
}
