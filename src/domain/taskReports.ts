import type { ErrorCode } from './errors.ts'

/** What a unit reports on a task: only what it says. */
export type TaskReport = {
  /** An instant. */
  completedAt?: string
  /** The day on which the work was done. */
  date?: string
  evidence?: readonly unknown[]
  status?: string
  text?: string
}

export type ReportProblem = { code: ErrorCode; path?: 'completedAt' | 'date' | 'text' }

/**
 * What of a report makes no sense, at which of its words.
 * @param statusBefore how far the task is said to be until now
 * @param today the day in Vietnam
 */
export function problemsOfReport(
  { completedAt, date, evidence = [], status, text }: TaskReport,
  { now, statusBefore, today }: { now: Date; statusBefore: unknown; today: string },
): ReportProblem[] {
  const found: ReportProblem[] = []
  if (!completedAt && !status && !text && evidence.length === 0) {
    found.push({ code: 'CP_PLAN_TASK_REPORT_EMPTY' })
  }
  if (!text && (status === 'tam_dung' || status === 'huy')) {
    found.push({ code: 'CP_PLAN_TASK_REPORT_WHY', path: 'text' })
  }
  if (date && !text) found.push({ code: 'CP_INPUT_REQUIRED', path: 'text' })
  if (date && date > today) found.push({ code: 'CP_PLAN_TASK_REPORT_FUTURE', path: 'date' })
  if (completedAt && (status ?? statusBefore) !== 'xong') {
    found.push({ code: 'CP_PLAN_TASK_NOT_DONE', path: 'completedAt' })
  }
  if (completedAt && Date.parse(completedAt) > now.getTime()) {
    found.push({ code: 'CP_PLAN_TASK_REPORT_FUTURE', path: 'completedAt' })
  }
  return found
}
