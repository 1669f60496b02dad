import type { Day, Law } from './types.ts'

import { deadlineFrom } from './deadlineFrom.ts'

/**
 * The last day to announce an outage that begins on `start`: 7 working days before (NĐ 224/2026
 * Đ.13). `null`: not a day, or before that decree.
 */
export function outageAnnouncementDeadline(
  start: Day,
  holidays?: readonly Day[],
  law?: Law,
): Day | null {
  return deadlineFrom('outageNotice', start, holidays, law)
}
