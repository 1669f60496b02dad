import type { Act, Place, Reason } from '../act.ts'

import { holds } from '../../../src/access/holds.ts'
import { confirmedWith } from '../checks/confirmed.ts'
import { warningsAt } from '../checks/warningsAt.ts'
import { contentHash } from '../contentHash.ts'
import { stateOf } from '../followState.ts'
import { hasWritten } from '../hasWritten.ts'
import { isUrgentUnseen } from '../isUrgentUnseen.ts'
import { whyNotReady } from '../readiness.ts'
import { reason } from '../reasons.ts'
import { saveDraft, saveLive } from '../save.ts'
import { noteAsk } from './asks.ts'

/**
 * The approver answers for this very version (NĐ 30/2020/NĐ-CP: who drafts does not sign alone):
 * nobody finally approves what they wrote a part of. A secretary's approval is the first one and
 * leaves the piece in review. What was published urgently is approved afterwards.
 */
export const approve: Act = {
  asks: [noteAsk],
  do: async (place, warnings) => {
    const { input, now, req } = place
    const by = req.user?.id ?? null
    const note = input.note ?? null
    if (isUrgentUnseen(place)) {
      const decisions = { note, urgentReviewedBy: by }
      return saveLive(place, { decisions, state: stateOf(place.live) })
    }
    if (!(await isFinal(place))) {
      return saveDraft(place, { decisions: { firstApprovedBy: by, note }, state: 'inReview' })
    }
    const approvedHash = await contentHash(place)
    const decided = { approvedAt: now.toISOString(), approvedBy: by, approvedHash, note }
    const decisions = { ...decided, confirmed: confirmedWith(place, warnings) }
    await saveDraft(place, { decisions, state: 'approved' })
  },
  toldAs: async (place) =>
    isUrgentUnseen(place) || (await isFinal(place)) ? 'approve' : 'firstApprove',
  verb: 'approve',
  warnings: warningsAt,
  whyNot: async (place): Promise<Reason[]> => {
    const isOwn = (await hasWritten(place)) && (await isFinal(place))
    const own = isOwn ? [reason('CP_WORKFLOW_OWN_WORK')] : []
    return isUrgentUnseen(place) ? own : [...own, ...(await whyNotReady(place))]
  },
}

const isFinal = ({ collection, doc, req }: Place) => holds(req, collection.slug, 'approve', doc)
