import type { Day, DeadlineKey, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { datumAt } from './datumAt.ts'
import { isDay } from './days.ts'
import { endOfRule } from './endOfRule.ts'

/**
 * The day a clock runs out that starts on `from`, by the rule in force on that day. For a rule that
 * names a day of the year any day of the year asked about will do. Without `holidays` those of the
 * law are used.
 * @returns null when `from` is not a day, or the law set no such deadline then
 */
export function deadlineFrom(
  key: DeadlineKey,
  from: Day,
  holidays?: readonly Day[],
  law: Law = builtInLaw,
): Day | null {
  const rule = isDay(from) ? datumAt(law.deadlines, key, from)?.rule : undefined
  return rule ? endOfRule(rule, from, law, holidays) : null
}
