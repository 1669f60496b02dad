import type { Check } from '../../src/fields/warnings.ts'

import { warningOf } from '../../src/domain/warnings.ts'
import { labels } from './fields/period.ts'
import { hasDays, periodOf, type Timed } from './period.ts'

/** Says what was assumed about the period, and when its words gave no day at all. */
export const checkPeriod: Check = async (doc: Timed, { req }) => {
  if (!doc.periodText) return []
  const { due, planYear, recurrence, start, yearAssumed } = await periodOf(doc, req)
  const label = labels.periodText
  if (yearAssumed) {
    return [warningOf('yearAssumed', { label, year: String(planYear) }, 'periodText')]
  }
  if (due || recurrence || start || hasDays(doc)) return []
  return [warningOf('periodNotUnderstood', { label }, 'periodText')]
}
