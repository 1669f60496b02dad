import type { Day, Law } from './types.ts'

import { deadlineFrom } from './deadlineFrom.ts'

/**
 * The last day to disclose what was decided on `decidedOn`: 5 working days (Luật THDC Đ.12 k3,
 * Luật TCTT Đ.18 k4). `null`: not a day, or before those laws.
 */
export function publishDeadline(decidedOn: Day, holidays?: readonly Day[], law?: Law): Day | null {
  return deadlineFrom('publishDeadline', decidedOn, holidays, law)
}

/** How an entry of the disclosure register stands: published in time, late, or not yet due. */
export function timeliness({
  deadline,
  publishedOn,
  today,
}: {
  deadline: Day
  publishedOn: Day | null
  today: Day
}): 'late' | 'onTime' | 'open' {
  if ((publishedOn ?? today) > deadline) return 'late'
  return publishedOn ? 'onTime' : 'open'
}
