import type { Check } from '../../../src/fields/warnings.ts'

import { isLateOutage, lastDayToAnnounce } from '../../../src/domain/outages.ts'
import { warningOf } from '../../../src/domain/warnings.ts'

/** Tells the clerk before the publication is refused. */
export const warnLateOutage: Check = (doc) =>
  isLateOutage(doc) ? [warningOf('outageLate', { day: lastDayToAnnounce(doc) ?? '' }, 'start')] : []
