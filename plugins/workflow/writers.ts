import { idOf } from '../../src/domain/idOf.ts'

type Data = Record<string, unknown>

/** Who wrote a part of this version: since it was last approved, or since it was made. */
export function writersOf(doc: Data): string[] {
  const { writers } = (doc.workflow ?? {}) as Data
  return Array.isArray(writers) ? writers.flatMap((one) => idOf(one) ?? []) : []
}

/** What one person published alone is a part of the next version that nobody else has approved. */
export function writersOfUnseen(live: Data): string[] {
  const { urgentBy, urgentReviewedBy } = (live.workflow ?? {}) as Data
  if (!urgentBy || urgentReviewedBy) return []
  return [...new Set([...writersOf(live), idOf(urgentBy) ?? ''])]
}
