import type { Day, Law, RetentionKey } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { datumAt } from './datumAt.ts'
import { addMonths, isDay } from './days.ts'

/**
 * How long something is kept, counted from the day its retention names (`countedFrom`).
 * @returns `until` null is for good; null as a whole when `from` is not a day or no rule held then
 */
export function retainedUntil(
  key: RetentionKey,
  from: Day,
  law: Law = builtInLaw,
): { until: Day | null } | null {
  const rule = isDay(from) ? datumAt(law.retention, key, from) : null
  return rule && { until: rule.months === null ? null : addMonths(from, rule.months) }
}
