import type { Day } from './vietnamese/day.ts'

/** What of a task says whether its time has run out. */
export type Deadline = {
  dueDate?: Day | null
  recurrence?: null | string
  status?: null | string
}

/** Only what is still to be done can be late: not what is done, paused or cancelled. */
const open = new Set(['chua', 'dang'])

/**
 * Is a task overdue (quá hạn) on this day? Its last day (`dueDate`) is still in time; a task
 * without one, and one that repeats, never is.
 */
export function isOverdue({ dueDate, recurrence, status }: Deadline, today: Day): boolean {
  return Boolean(dueDate && !recurrence && open.has(status ?? '') && dueDate < today)
}
