import type { Day, Law } from './types.ts'

import { deadlineFrom } from './deadlineFrom.ts'

/**
 * The last day to answer a request for correction received on `received`: 15 days (Luật TCTT Đ.22
 * k4). `null`: not a day, or before that law.
 */
export function replyDue(received: Day, law?: Law): Day | null {
  return deadlineFrom('replyDue', received, [], law)
}
