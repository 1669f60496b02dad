import type { Place } from './act.ts'

/**
 * Was it published urgently, by one person alone, and has nobody else looked at it since? Where a
 * newer draft is in work, an approval is about that one.
 */
export function isUrgentUnseen({ doc, live }: Place): boolean {
  const { urgentBy, urgentReviewedBy } = live?.workflow ?? {}
  return doc._status === 'published' && Boolean(urgentBy) && !urgentReviewedBy
}
