import type { Place } from './act.ts'

/** Was it published urgently, by one person alone, and has nobody else looked at it since? */
export function isUrgentUnseen({ live }: Place): boolean {
  return Boolean(live?.workflow?.urgentBy) && !live?.workflow?.urgentReviewedBy
}
