import type { Act, Ask, Reason } from '../act.ts'

import { confirmedWith, warningsSinceApproval } from '../checks/confirmed.ts'
import { reason } from '../reasons.ts'
import { saveDraft } from '../save.ts'
import { whyNotPublish } from './publish.ts'

const minuteMs = 60_000

const atAsk: Ask = {
  name: 'at',
  type: 'instant',
  help: { en: 'Vietnam time, to the minute.', vi: 'Giờ Việt Nam, chính xác đến phút.' },
  label: { en: 'Publish at', vi: 'Đăng lúc' },
  required: true,
}

/** Lets the approved version become public by itself at a minute to come. */
export const schedule: Act = {
  asks: [atAsk],
  do: (place, warnings) => {
    const publishAt = toMinute(place.input.at).toISOString()
    const scheduledBy = place.req.user?.id ?? null
    const confirmed = confirmedWith(place, warnings)
    return saveDraft(place, {
      decisions: { confirmed, problem: null, publishAt, scheduledBy },
      state: 'scheduled',
    })
  },
  verb: 'schedule',
  warnings: warningsSinceApproval,
  whyNot: async (place): Promise<Reason[]> => {
    const { at } = place.input
    const when = at === undefined ? place.now : toMinute(at)
    const isPast = at !== undefined && when.getTime() <= place.now.getTime()
    const past = isPast ? [reason('CP_WORKFLOW_TIME_PAST', {}, atAsk.name)] : []
    return [...past, ...(await whyNotPublish(place, when))]
  },
}

/** Seconds are nobody's wish; with them the piece would come a minute late. */
function toMinute(at: string | undefined): Date {
  const instant = new Date(at ?? NaN).getTime()
  return new Date(Math.floor(instant / minuteMs) * minuteMs)
}
