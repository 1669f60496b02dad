import type { Day, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'

/** The days off that the law knows, to count working days with; a commune may add its own. */
export function holidayDays(law: Law = builtInLaw): Day[] {
  return law.holidays.map(({ key }) => key)
}
