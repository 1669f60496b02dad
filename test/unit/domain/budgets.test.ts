import { describe, expect, it } from '@jest/globals'

import {
  budgetPeriodOptions,
  budgetStageOptions,
  budgetTitle,
} from '../../../src/domain/budgets.ts'

describe('a budget disclosure', () => {
  it('is called by its year, its stage and its period', () => {
    expect(budgetTitle(2026, 'thuc_hien', '6T')).toBe(
      'Ngân sách năm 2026 – Tình hình thực hiện – 6 tháng',
    )
    expect(budgetTitle(2026, 'quyet_toan', null)).toBe('Ngân sách năm 2026 – Quyết toán')
  })

  it('has no name while the year or the stage is missing', () => {
    expect(budgetTitle(undefined, 'quyet_toan', null)).toBeNull()
    expect(budgetTitle(2026, undefined, null)).toBeNull()
  })

  it('has four stages, and four periods of execution', () => {
    expect(budgetStageOptions.map(({ value }) => value)).toEqual([
      'du_toan_trinh',
      'du_toan_giao',
      'thuc_hien',
      'quyet_toan',
    ])
    expect(budgetPeriodOptions.map(({ value }) => value)).toEqual(['Q1', '6T', '9T', 'nam'])
  })
})
