import type { Act } from '../act.ts'
import type { Decisions } from '../decisions.ts'
import { returnReasons } from '../../../src/domain/states.ts'
import { saveDraft } from '../save.ts'
import { tellAuthor } from '../tell.ts'
import { whyAsk } from './asks.ts'

/** Sends a piece back with a reason from the list and a note. */
export const returnToAuthor: Act = {
  asks: [
    {
      name: 'reason',
      type: 'choice',
      label: { en: 'Reason', vi: 'Lý do trả lại' },
      options: returnReasons,
      required: true,
    },
    whyAsk,
  ],
  do: (place) => {
    const { input, req } = place
    const decisions: Partial<Decisions> = {
      approvedAt: null,
      approvedBy: null,
      approvedHash: null,
      confirmed: [],
      firstApprovedBy: null,
      holder: null,
      note: input.note ?? null,
      returnedBy: req.user?.id ?? null,
      returnReason: input.reason ?? null,
    }
    return saveDraft(place, { decisions, state: 'returned' })
  },
  tell: tellAuthor,
  verb: 'return',
}
