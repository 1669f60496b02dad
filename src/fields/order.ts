import type { Rule } from './rules.ts'

import { isDay } from '../domain/law/index.ts'
import { isTimeOfDay } from './timeOfDay.ts'

type Data = Record<string, unknown>
type Bound = { label: { en: string; vi: string }; name: string }

/** Two days of which the second may not be before the first; `group` is where they are, if in one. */
export function daysInOrder(from: Bound, to: Bound, group?: string): Rule {
  return (doc) => {
    const [first, last] = boundsIn(doc, [from, to], isDay, group)
    if (!first || !last || first <= last) return []
    return [{ code: 'CP_INPUT_DAY_ORDER', ...problemAt(from, to, group) }]
  }
}

/** Two times of one day (`HH:MM`) of which the second must be after the first. */
export function timesInOrder(from: Bound, to: Bound): Rule {
  return (doc) => {
    const [first, last] = boundsIn(doc, [from, to], isTimeOfDay)
    if (!first || !last || first < last) return []
    return [{ code: 'CP_INPUT_TIME_ORDER', ...problemAt(from, to) }]
  }
}

/** The two values; what is not a day or a time at all is refused by its own field. */
function boundsIn(
  doc: Data,
  bounds: Bound[],
  isRight: (value: string) => boolean,
  group?: string,
): (string | undefined)[] {
  const place = (group === undefined ? doc : doc[group]) as Data | undefined
  return bounds.map(({ name }) => {
    const value = place?.[name]
    return typeof value === 'string' && isRight(value) ? value : undefined
  })
}

function problemAt(from: Bound, to: Bound, group?: string) {
  const path = group === undefined ? to.name : `${group}.${to.name}`
  return { label: to.label, path, values: { start: from.label } }
}
