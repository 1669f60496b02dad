import { describe, expect, it } from '@jest/globals'

import { builtInLaw, holidayDays } from '../../../../src/domain/law/index.ts'

const confidenceOf = (day: string) => builtInLaw.holidays.find(({ key }) => key === day)?.confidence

describe('holidays', () => {
  it.each([2025, 2026, 2027])('of %d hold the four fixed days, for sure', (year) => {
    for (const day of ['01-01', '04-30', '05-01', '09-02']) {
      expect(confidenceOf(`${year}-${day}`)).toBe('sure')
    }
  })

  it('hold the days of the lunar calendar', () => {
    const days = holidayDays()
    expect(days).toEqual(expect.arrayContaining(['2025-01-29', '2026-02-17', '2027-02-06']))
    expect(days).toEqual(expect.arrayContaining(['2025-04-07', '2026-04-26', '2027-04-16']))
  })

  it('give the next working day for one that falls on a weekend', () => {
    expect(confidenceOf('2026-04-27')).toBe('sure')
    expect(confidenceOf('2027-05-03')).toBe('sure')
  })

  it('say which days are unsure, and why', () => {
    expect(confidenceOf('2026-11-24')).toBe('unsure')
    expect(confidenceOf('2027-02-08')).toBe('unsure')
    for (const { confidence, note } of builtInLaw.holidays) {
      expect(confidence === 'sure' || note?.vi).toBeTruthy()
    }
  })

  it('begin no culture day before the resolution', () => {
    expect(holidayDays()).not.toContain('2025-11-24')
  })
})
