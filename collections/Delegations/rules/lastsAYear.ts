import type { Sentence } from '../../../src/domain/errors.ts'
import type { Rule } from '../../../src/fields/rules.ts'

import { lastDayOfDelegation } from '../../../src/domain/delegations.ts'
import { isDay } from '../../../src/domain/law/index.ts'
import { printDay } from '../../../src/domain/vietnamese/index.ts'

/** From its first day a year at most. */
export const lastsAYear =
  (label: Sentence): Rule =>
  ({ from, until }) => {
    if (typeof from !== 'string' || typeof until !== 'string') return []
    if (!isDay(from) || !isDay(until)) return []
    const last = lastDayOfDelegation(from)
    if (until <= last) return []
    return [{ label, code: 'CP_DELEGATION_LONG', path: 'until', values: { last: printDay(last) } }]
  }
