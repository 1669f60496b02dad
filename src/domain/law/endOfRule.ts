import type { Day, DeadlineRule, Law } from './types.ts'

import { addWorkingDays } from '../vietnamese/addWorkingDays.ts'
import { addDays, yearOf } from './days.ts'
import { holidayDays } from './holidayDays.ts'

/** The day a rule ends on that begins on `from`. Without `holidays` those of the law are used. */
export function endOfRule(rule: DeadlineRule, from: Day, law: Law, holidays?: readonly Day[]): Day {
  if (rule.kind === 'days') return addDays(from, rule.amount)
  if (rule.kind === 'workingDays') {
    return addWorkingDays(from, rule.amount, holidays ?? nearBy(from, rule.amount, law))
  }
  const two = (n: number) => String(n).padStart(2, '0')
  return `${yearOf(from) + rule.yearOffset}-${two(rule.month)}-${two(rule.day)}`
}

/** The days off that may stand in the way; a list counts deadlines by the hundred. */
function nearBy(from: Day, amount: number, law: Law): Day[] {
  const reach = 60 + 2 * Math.abs(amount)
  const [first, last] = [addDays(from, -reach), addDays(from, reach)]
  return holidayDays(law).filter((day) => first <= day && day <= last)
}
