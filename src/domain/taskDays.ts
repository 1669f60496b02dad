import type { Day, Period } from './vietnamese/index.ts'

/** When a task begins, is due, comes back: typed by a clerk or worked out from its words. */
export type TaskDays = {
  dueDate: Day | null
  recurrence: Period['recurrence']
  startDate: Day | null
}

/** What the words of a task mean, as its fields hold it. */
export function daysOf({ due, recurrence, start }: Period): TaskDays {
  return { dueDate: due, recurrence, startDate: start }
}

/** Does a task hold just what these words mean? Then nobody typed its days. */
export function holdsDays(task: { [name in keyof TaskDays]?: unknown }, said: Period): boolean {
  const days = daysOf(said)
  return (['dueDate', 'recurrence', 'startDate'] as const).every(
    (name) => (task[name] || null) === days[name],
  )
}
