import type { Place } from './act.ts'

/**
 * Was it published urgently, by one person alone, and has nobody else looked at it since? A newer
 * draft is decided about for itself.
 */
export function isUrgentUnseen({ doc, live }: Place): boolean {
  const { urgentBy, urgentReviewedBy } = live?.workflow ?? {}
  return Boolean(urgentBy) && !urgentReviewedBy && doc._status === 'published'
}
