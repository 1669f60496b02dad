import type { Rule } from './rules.ts'

type Data = Record<string, unknown>
type Bound = { label: { en: string; vi: string }; name: string }

/** Two days of which the second may not be before the first; `group` is where they are, if in one. */
export function daysInOrder(from: Bound, to: Bound, group?: string): Rule {
  return (doc) => {
    const [first, last] = boundsIn(doc, from, to, group)
    if (!first || !last || first <= last) return []
    return [{ code: 'CP_INPUT_DAY_ORDER', ...problemAt(from, to, group) }]
  }
}

/** Two times of one day (`HH:MM`) of which the second must be after the first. */
export function timesInOrder(from: Bound, to: Bound): Rule {
  return (doc) => {
    const [first, last] = boundsIn(doc, from, to)
    if (!first || !last || first < last) return []
    return [{ code: 'CP_INPUT_TIME_ORDER', ...problemAt(from, to) }]
  }
}

function boundsIn(doc: Data, from: Bound, to: Bound, group?: string): (string | undefined)[] {
  const place = (group === undefined ? doc : doc[group]) as Data | undefined
  return [from, to].map(({ name }) => {
    const value = place?.[name]
    return typeof value === 'string' ? value : undefined
  })
}

function problemAt(from: Bound, to: Bound, group?: string) {
  const path = group === undefined ? to.name : `${group}.${to.name}`
  return { label: to.label, path, values: { start: from.label } }
}
