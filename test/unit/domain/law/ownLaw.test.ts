import { describe, expect, it } from '@jest/globals'

import { minLoudspeakerDays, minPostingDays } from '../../../../src/domain/disclosureForms.ts'
import {
  budgetDeadline,
  builtInLaw,
  completenessOf,
  datumAt,
  deadlineNotes,
  outageAnnouncementDeadline,
  ownLaw,
  publishDeadline,
} from '../../../../src/domain/law/index.ts'

const days = (key: string, amount: number) => ownLaw({ deadlines: [{ days: amount, key }] })

describe('what a commune sets for itself', () => {
  it('is nothing as a rule: the law stays as it is', () => {
    for (const own of [{}, { deadlines: null, holidays: null }, { deadlines: [], holidays: [] }]) {
      expect(ownLaw(own)).toEqual(builtInLaw)
    }
  })

  it('replaces the days of the law, counted as the law counts them', () => {
    expect(publishDeadline('2026-11-06', undefined, days('publishDeadline', 3))).toBe('2026-11-11')
    expect(outageAnnouncementDeadline('2026-12-14', undefined, days('outageNotice', 10))).toBe(
      '2026-11-30',
    )
    const budget = { fiscalYear: 2026, period: 'Q1', stage: 'thuc_hien' } as const
    expect(budgetDeadline(budget, undefined, days('budgetExecution', 20))).toBe('2026-04-20')
    expect(minPostingDays('2026-11-01', days('postingUntil', 45))).toBe(45)
    expect(minLoudspeakerDays('2026-11-01', days('loudspeaker', 5))).toBe(5)
  })

  it('moves no day of the year, which has no number of days', () => {
    expect(datumAt(days('yearlyPlan', 3).deadlines, 'yearlyPlan')?.rule).toEqual(
      datumAt(builtInLaw.deadlines, 'yearlyPlan')?.rule,
    )
  })

  it('is sure, where the number of the law was not', () => {
    const law = days('quarterlyRegister', 10)
    const row = completenessOf({ items: [], law, today: '2026-11-23' }).find(
      ({ legalItem }) => legalItem === 'THDC-13.2',
    )
    expect(row).toMatchObject({ deadline: '2026-10-10' })
    expect(datumAt(law.deadlines, 'quarterlyRegister')).toMatchObject({ confidence: 'sure' })
  })

  it('adds days off, and makes sure of one that it confirms', () => {
    const law = ownLaw({
      holidays: [{ day: '2026-11-09', reason: 'Ngày hội của xã' }, { day: '2026-11-24' }],
    })
    expect(publishDeadline('2026-11-06', undefined, law)).toBe('2026-11-16')
    expect(publishDeadline('2026-11-20', undefined, law)).toBe('2026-11-30')
    expect(deadlineNotes('publishDeadline', '2026-11-20', law)).toEqual([])
    expect(law.holidays.filter(({ key }) => key === '2026-11-24')).toHaveLength(1)
  })
})
