import type { Check } from '../../../src/fields/warnings.ts'

import { isLateOutage, lastDayToAnnounce } from '../../../src/domain/outages.ts'
import { warningOf } from '../../../src/domain/warnings.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'

/** Tells the clerk before the publication is refused. */
export const warnLateOutage: Check = async (doc, { req }) => {
  const law = await lawOf(doc, req)
  const day = lastDayToAnnounce(doc, law) ?? ''
  return isLateOutage(doc, law) ? [warningOf('outageLate', { day }, 'start')] : []
}
