import type { Rule } from '../../../src/fields/rules.ts'

import {
  type BudgetPeriodKey,
  budgetPeriodProblem,
  type BudgetStageKey,
} from '../../../src/domain/law/index.ts'

const label = { en: 'Period', vi: 'Kỳ báo cáo' }

/** Execution is reported for a period, the other stages for the whole year (TT 26/2026 Đ.26). */
export const periodFitsStage: Rule = ({ period, stage }, { isPublishing }) => {
  if (typeof stage !== 'string') return []
  const problem = budgetPeriodProblem({
    period: period as BudgetPeriodKey | null,
    stage: stage as BudgetStageKey,
  })
  if (problem?.code === 'periodNotAllowed') {
    return [{ label, code: 'CP_BUDGET_PERIOD_NOT_ALLOWED', path: 'period' }]
  }
  return problem && isPublishing
    ? [{ label, code: 'CP_BUDGET_PERIOD_MISSING', path: 'period' }]
    : []
}
