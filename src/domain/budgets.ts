import type { Sentence } from './errors.ts'

import { builtInLaw, datumAt } from './law/index.ts'

type Option = { label: Sentence; value: string }

const optionsOf = (data: readonly { key: string; title: Sentence }[]): Option[] =>
  data.map(({ key, title }) => ({ label: title, value: key }))

/** The four budgets a commune discloses (TT 26/2026 Đ.26), for a select. */
export const budgetStageOptions = optionsOf(builtInLaw.budgetStages)

/** The periods of execution, for a select. */
export const budgetPeriodOptions = optionsOf(builtInLaw.budgetPeriods)

/**
 * What a budget disclosure is called: "Ngân sách năm 2026 – Tình hình thực hiện – 3 tháng".
 * `null`: the year or the stage is missing.
 */
export function budgetTitle(fiscalYear: unknown, stage: unknown, period: unknown): null | string {
  const stageTitle = datumAt(builtInLaw.budgetStages, String(stage))?.title.vi
  if (typeof fiscalYear !== 'number' || !stageTitle) return null
  const periodTitle = datumAt(builtInLaw.budgetPeriods, String(period))?.title.vi
  return [`Ngân sách năm ${fiscalYear}`, stageTitle, periodTitle].filter(Boolean).join(' – ')
}
