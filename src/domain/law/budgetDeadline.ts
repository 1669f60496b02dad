import type { Sentence } from '../errors.ts'
import type { BudgetPeriodKey, BudgetStageKey, Day, DeadlineKey, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { datumAt } from './datumAt.ts'
import { deadlineFrom } from './deadlineFrom.ts'
import { deadlineNotes } from './deadlineNotes.ts'

type Budget = {
  fiscalYear: number
  period?: BudgetPeriodKey | null
  /** The day it went to the council, or the day of the act that decided it. */
  sentOrIssuedOn?: Day | null
  stage: BudgetStageKey
}

/**
 * The last day to publish a budget: 5 working days after it went to the council, 30 days after the
 * act that decided it, 15 days after the period of execution ends (NĐ 73/2026 Đ.37, by the numbers
 * of Luật NSNN 83/2015 Đ.15 k1c: `confidence` unsure). `null`: the day or the period is missing.
 */
export function budgetDeadline(
  budget: Budget,
  holidays?: readonly Day[],
  law: Law = builtInLaw,
): Day | null {
  const { from, key } = clockOf(budget, law)
  return deadlineFrom(key, from, holidays, law)
}

/** What is not sure about that day; see `deadlineNotes`. */
export function budgetDeadlineNotes(budget: Budget, law: Law = builtInLaw): Sentence[] {
  const { from, key } = clockOf(budget, law)
  return deadlineNotes(key, from, law)
}

/** Which deadline, and the day it counts from: no day while one is missing. */
function clockOf(
  { fiscalYear, period, sentOrIssuedOn, stage }: Budget,
  law: Law,
): { from: Day; key: DeadlineKey } {
  const key = datumAt(law.budgetStages, stage)?.deadline
  if (key) return { from: sentOrIssuedOn ?? '', key }
  const end = datumAt(law.budgetPeriods, period ?? '')?.end
  return { from: end ? `${fiscalYear}-${end}` : '', key: 'budgetExecution' }
}

/** Execution needs a period, no other stage may have one. `null`: it is as it should be. */
export function budgetPeriodProblem(
  { period, stage }: Pick<Budget, 'period' | 'stage'>,
  law: Law = builtInLaw,
): (Sentence & { code: 'periodMissing' | 'periodNotAllowed' }) | null {
  const needsPeriod = datumAt(law.budgetStages, stage)?.deadline === null
  if (needsPeriod && !period) {
    return {
      code: 'periodMissing',
      en: 'The execution of a budget needs its period.',
      vi: 'Tình hình thực hiện ngân sách phải có kỳ báo cáo.',
    }
  }
  if (!needsPeriod && period) {
    return {
      code: 'periodNotAllowed',
      en: 'Only the execution of a budget has a period.',
      vi: 'Chỉ tình hình thực hiện ngân sách mới có kỳ báo cáo.',
    }
  }
  return null
}
