import type { Act } from '../act.ts'

import { warningsAt } from '../checks/warningsAt.ts'
import { whyNotReady } from '../readiness.ts'
import { saveDraft } from '../save.ts'
import { tellApprovers } from '../tell.ts'
import { noteAsk } from './asks.ts'

/** The editor asks the board for approval: from here on the piece is complete. */
export const requestReview: Act = {
  asks: [noteAsk],
  do: (place) =>
    saveDraft(place, { decisions: { note: place.input.note ?? null }, state: 'inReview' }),
  tell: tellApprovers,
  verb: 'requestReview',
  warnings: warningsAt,
  whyNot: whyNotReady,
}
