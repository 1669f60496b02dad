import type { PayloadRequest } from 'payload'

import { idOf } from '../../src/domain/idOf.ts'

type Data = Record<string, unknown>

/**
 * Who wrote a part of this version: since it was last approved, or since it was made. Of a task, who
 * did since it was last public; rows of an older release say only who made and who saved it.
 */
export function writersOf(doc: Data): string[] {
  const { writers } = (doc.workflow ?? doc) as Data
  const known = Array.isArray(writers) ? writers.flatMap((one) => idOf(one) ?? []) : []
  if (known.length > 0 || doc.workflow !== undefined || doc._status === 'published') return known
  const made = doc.firstPublishedAt ? [] : [doc.createdBy]
  return [...made, doc.updatedBy].flatMap((one) => idOf(one) ?? [])
}

/** The same with who saves now. */
export function writersWith({ user }: PayloadRequest, known: string[]): string[] {
  const own = user?.collection === 'users' ? [user.id] : []
  return [...new Set([...known, ...own])]
}

/** What one person published alone is a part of the next version that nobody else has approved. */
export function writersOfUnseen(live: Data): string[] {
  const { urgentBy, urgentReviewedBy } = (live.workflow ?? {}) as Data
  if (!urgentBy || urgentReviewedBy) return []
  return [...new Set([...writersOf(live), idOf(urgentBy) ?? ''])]
}
