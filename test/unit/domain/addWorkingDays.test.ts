import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addWorkingDays } from '../../../src/domain/vietnamese/index.ts'
import { anyDay } from '../../support/arbitraries.ts'

describe('addWorkingDays', () => {
  it.each([
    ['five days over a weekend', '2026-11-06', 5, [], '2026-11-13'],
    ['over 30/4 and 1/5', '2026-04-28', 5, ['2026-04-30', '2026-05-01'], '2026-05-07'],
    ['back over 30/4 and 1/5', '2026-05-07', -5, ['2026-05-01', '2026-04-30'], '2026-04-28'],
    ['from a Saturday', '2026-11-07', 1, [], '2026-11-09'],
    ['back from a Sunday', '2026-11-08', -1, [], '2026-11-06'],
    ['onto a holiday, so past it', '2026-09-01', 1, ['2026-09-02'], '2026-09-03'],
    ['over a holiday on a weekend', '2026-11-06', 1, ['2026-11-07'], '2026-11-09'],
    ['over one holiday named twice', '2026-09-01', 1, ['2026-09-02', '2026-09-02'], '2026-09-03'],
    ['without holidays that do not exist', '2026-11-09', 1, ['2026-11-31', 'Tết'], '2026-11-10'],
    ['with holidays behind it', '2026-09-03', 1, ['2026-09-02', '2026-09-03'], '2026-09-04'],
    ['parts of a day dropped', '2026-11-09', 1.9, [], '2026-11-10'],
    ['no day, even on a Sunday', '2026-11-08', 0, ['2026-11-08'], '2026-11-08'],
  ])('counts %s', (_, day, n, holidays, answer) => {
    expect(addWorkingDays(day, n, holidays)).toBe(answer)
  })

  it('answers as given what it cannot count', () => {
    expect(addWorkingDays('2026-02-31', 3, [])).toBe('2026-02-31')
    expect(addWorkingDays('2026-11-09', NaN, [])).toBe('2026-11-09')
  })

  it('stops at the ends of the calendar', () => {
    for (const n of [Infinity, 1e300, 3_000_000]) {
      expect(addWorkingDays('2026-11-09', n, ['2026-11-10'])).toBe('9999-12-31')
      expect(addWorkingDays('2026-11-09', -n, [])).toBe('0001-01-01')
    }
  })

  it('counts as one would by walking from day to day', () => {
    const start = fc.date({
      max: new Date('9990-01-01T00:00:00Z'),
      min: new Date('0009-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    const offsets = fc.array(fc.integer({ max: 60, min: -60 }), { maxLength: 20 })
    fc.assert(
      fc.property(start, fc.integer({ max: 40, min: -40 }), offsets, (date, n, away) => {
        const after = (days: number) =>
          new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10)
        const holidays = away.map(after)
        let days = 0
        for (let left = Math.abs(n); left > 0;) {
          days += Math.sign(n)
          const weekday = new Date(after(days)).getUTCDay()
          if (weekday !== 0 && weekday !== 6 && !holidays.includes(after(days))) left--
        }
        expect(addWorkingDays(after(0), n, holidays)).toBe(after(days))
      }),
    )
  })

  it('comes back to a working day it left', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ max: 5000, min: 1 }), (day, n) => {
        fc.pre(day > '0100' && day < '9900')
        const working = addWorkingDays(day, 1, [])
        expect(addWorkingDays(addWorkingDays(working, n, []), -n, [])).toBe(working)
      }),
    )
  })
})
