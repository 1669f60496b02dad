import type { BudgetStageKey, Duty, Freshness } from './types.ts'

type Row = readonly [
  clause: string,
  stage: BudgetStageKey,
  freshness: Freshness,
  vi: string,
  en: string,
]

const rows: readonly Row[] = [
  [
    '1',
    'du_toan_trinh',
    { deadline: 'budgetProposedYear', kind: 'yearly' },
    'Dự toán ngân sách trình HĐND',
    'Budget proposal to the council',
  ],
  [
    '2',
    'du_toan_giao',
    { deadline: 'budgetDecidedYear', kind: 'yearly' },
    'Dự toán ngân sách đã được quyết định',
    'Decided budget',
  ],
  [
    '3',
    'thuc_hien',
    { deadline: 'budgetExecution', kind: 'quarterly' },
    'Tình hình thực hiện ngân sách 3, 6, 9 tháng, năm',
    'Execution of the budget after 3, 6, 9 months and the year',
  ],
  [
    '4',
    'quyet_toan',
    { deadline: 'budgetSettledYear', kind: 'yearly' },
    'Quyết toán ngân sách',
    'Settlement of the budget',
  ],
]

/** TT 26/2026 Đ.26: four budgets, on the portal of every unit that has one (Đ.34). */
export const dutiesOfBudget: readonly Duty[] = rows.map(([clause, stage, freshness, vi, en]) => ({
  confidence: 'unsure',
  counts: [{ by: 'all', collection: 'budget-disclosures', stage }],
  freshness,
  key: `TT26-26.${clause}`,
  note: {
    en: 'The circular was read, its day of effect and the timing of Decree 73/2026 were not found.',
    vi: 'Đã đọc thông tư; chưa tra được ngày hiệu lực và thời hạn theo Nghị định 73/2026.',
  },
  source: [
    { act: 'TT26', article: '26', clause },
    { act: 'TT26', article: '34' },
  ],
  title: { en, vi },
  validFrom: '2026-03-25',
}))
