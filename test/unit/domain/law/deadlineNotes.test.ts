import { describe, expect, it } from '@jest/globals'

import {
  budgetDeadlineNotes,
  builtInLaw,
  deadlineNotes,
  publishDeadline,
} from '../../../../src/domain/law/index.ts'

const notes = (day: string) =>
  deadlineNotes('publishDeadline', day).map(({ en, vi }) => {
    expect(en).not.toBe('')
    return vi
  })

describe('what is not sure about a deadline', () => {
  it('is nothing as a rule', () => {
    expect(notes('2026-11-06')).toEqual([])
    expect(notes('2026-04-28')).toEqual([])
    expect(deadlineNotes('replyDue', '2026-11-02')).toEqual([])
  })

  it('is a day off it passes that is unsure', () => {
    expect(publishDeadline('2026-11-20')).toBe('2026-11-30')
    expect(notes('2026-11-20')).toEqual([
      'Đã tính 24/11/2026 (Ngày Văn hoá Việt Nam) là ngày nghỉ. ' +
        'Nghỉ hưởng lương từ 01/7/2026 theo nguồn gián tiếp; chưa đọc được nghị quyết.',
    ])
    expect(deadlineNotes('outageNotice', '2026-12-01')).toHaveLength(1)
  })

  it('is no day off on a weekend, nor one it does not reach', () => {
    expect(notes('2026-11-16')).toEqual([])
    expect(notes('2026-11-24')).toEqual([])
    const [unsure] = builtInLaw.holidays.filter(({ key }) => key === '2026-11-24')
    if (!unsure) throw new Error('no culture day')
    const law = { ...builtInLaw, holidays: [{ ...unsure, key: '2026-11-07' }] }
    expect(deadlineNotes('publishDeadline', '2026-11-06', law)).toEqual([])
  })

  it('is a year whose days off are not in the data, where it begins or ends', () => {
    expect(notes('2024-04-26')).toEqual([
      'Hệ thống chưa có lịch nghỉ lễ, tết năm 2024: hạn này có thể lệch vài ngày.',
    ])
    expect(notes('2026-12-30')[0]).toContain('2027')
    expect(notes('2027-12-30').map((note) => /\d{4}/.exec(note)?.[0])).toEqual(['2027', '2028'])
    expect(notes('2019-04-26')[1]).toContain('30/04/2019')
  })

  it('is the number of days itself, where the act was not read', () => {
    const budget = { fiscalYear: 2026, period: 'Q1', stage: 'thuc_hien' } as const
    expect(budgetDeadlineNotes(budget)[0]?.vi).toContain('73/2026')
    expect(budgetDeadlineNotes({ ...budget, fiscalYear: 2025 })).toEqual([])
    expect(budgetDeadlineNotes({ fiscalYear: 2026, stage: 'thuc_hien' })).toEqual([])
    const sent = { fiscalYear: 2027, sentOrIssuedOn: '2026-11-20', stage: 'du_toan_trinh' } as const
    expect(budgetDeadlineNotes(sent)).toHaveLength(2)
  })

  it('is not asked where there is no deadline', () => {
    for (const day of ['', '2026-02-31', '2018-06-30']) {
      expect(deadlineNotes('publishDeadline', day)).toEqual([])
    }
  })
})
