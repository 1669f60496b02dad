import type { BudgetPeriod, BudgetStage } from './types.ts'

const circular26 = {
  confidence: 'unsure',
  note: {
    en: 'Signed on 25 March 2026; the day it took effect was not read, TT 343/2016 had the same list.',
    vi: 'Ký ngày 25/3/2026, chưa đọc được ngày hiệu lực; Thông tư 343/2016 có cùng danh mục.',
  },
  source: [{ act: 'TT26', article: '26' }, { act: 'TT343' }],
  validFrom: '2017-01-01',
} as const

/** The four budgets a commune discloses; only the execution has a period. */
export const budgetStages: readonly BudgetStage[] = [
  {
    ...circular26,
    deadline: 'budgetProposal',
    key: 'du_toan_trinh',
    title: { en: 'Proposal to the council', vi: 'Dự toán trình HĐND' },
  },
  {
    ...circular26,
    deadline: 'budgetDecision',
    key: 'du_toan_giao',
    title: { en: 'Decided budget', vi: 'Dự toán đã được quyết định' },
  },
  {
    ...circular26,
    deadline: null,
    key: 'thuc_hien',
    title: { en: 'Execution', vi: 'Tình hình thực hiện' },
  },
  {
    ...circular26,
    deadline: 'budgetSettlement',
    key: 'quyet_toan',
    title: { en: 'Settlement', vi: 'Quyết toán' },
  },
]

export const budgetPeriods: readonly BudgetPeriod[] = [
  { ...circular26, end: '03-31', key: 'Q1', title: { en: '3 months', vi: '3 tháng' } },
  { ...circular26, end: '06-30', key: '6T', title: { en: '6 months', vi: '6 tháng' } },
  { ...circular26, end: '09-30', key: '9T', title: { en: '9 months', vi: '9 tháng' } },
  { ...circular26, end: '12-31', key: 'nam', title: { en: 'The whole year', vi: 'Cả năm' } },
]
