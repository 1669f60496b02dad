import { idOf } from '../../../src/domain/idOf.ts'

type Options = { previousValue?: unknown }

/**
 * Payload asks whether a related item exists only where a field says which may be chosen; elsewhere
 * any text is stored, or fails in SQLite. What is new has to exist; what was there may have been
 * deleted since. The product writes some of these (who saved it), whoever may read them.
 * @returns null when there is nothing to ask for
 */
export function onlyKnown<O extends Options>(value: unknown, options: O): null | O {
  const before = JSON.stringify([options.previousValue].flat().map(keyOf))
  const isNew = [value].flat().some((one) => one && !before.includes(JSON.stringify(keyOf(one))))
  if (!isNew) return isEmpty(value) ? options : null
  return { ...options, filterOptions: () => true, overrideAccess: true }
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || [value].flat().length === 0

const keyOf = (value: unknown) => idOf((value as { value?: unknown } | null)?.value ?? value)
