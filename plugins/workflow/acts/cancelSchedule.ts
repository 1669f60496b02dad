import type { Act } from '../act.ts'

import { saveDraft } from '../save.ts'

/** Takes a schedule back: the piece stays approved. */
export const cancelSchedule: Act = {
  asks: [],
  do: (place) =>
    saveDraft(place, { decisions: { publishAt: null, scheduledBy: null }, state: 'approved' }),
  verb: 'cancelSchedule',
}
