import { describe, expect, it } from '@jest/globals'

import { builtInLaw, holidayDays, publishDeadline } from '../../../../src/domain/law/index.ts'

const confidenceOf = (day: string) => builtInLaw.holidays.find(({ key }) => key === day)?.confidence

describe('holidays', () => {
  it.each([2025, 2026, 2027])('of %d hold the four fixed days, for sure', (year) => {
    for (const day of ['01-01', '04-30', '05-01', '09-02']) {
      expect(confidenceOf(`${year}-${day}`)).toBe('sure')
    }
  })

  it.each([2021, 2024, 2028, 2040, 2100])('of %d hold them too, by the Labour Code', (year) => {
    for (const day of ['01-01', '04-30', '05-01', '09-02']) {
      expect(confidenceOf(`${year}-${day}`)).toBe('sure')
    }
  })

  it('of the years before are those of the former code, which was not read', () => {
    expect(confidenceOf('2018-09-02')).toBe('unsure')
    expect(confidenceOf('2020-04-30')).toBe('unsure')
  })

  it('do not count as working days in a year without a list', () => {
    expect(publishDeadline('2024-04-26')).toBe('2024-05-07')
  })

  it('are announced for the years that say so', () => {
    expect(builtInLaw.holidayYears.map(({ key }) => key)).toEqual(['2025', '2026'])
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
