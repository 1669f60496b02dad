import type { WorkRow } from '../../../src/domain/desk/answers.ts'

/** Rows of one group; `by` is still the id of an account. */
export type Found = { rows: WorkRow[]; total: number }

export const nothing: Found = { rows: [], total: 0 }

/** How many rows the first screen shows of a group; the number of all stands beside it. */
export const shownRows = 10

/** Several lists as one: what has waited longest, or is due first, comes first. */
export function merged(lists: Found[], key: 'at' | 'dueOn' | 'publishAt' = 'at'): Found {
  const rows = lists.flatMap((list) => list.rows)
  rows.sort((left, right) => (left[key] ?? '').localeCompare(right[key] ?? ''))
  return {
    rows: rows.slice(0, shownRows),
    total: lists.reduce((sum, { total }) => sum + total, 0),
  }
}
