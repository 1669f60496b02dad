import { describe, expect, it } from '@jest/globals'

import { dayOf, startOf, today } from '../../../src/domain/today.ts'

describe('today', () => {
  it('is the day in Vietnam, seven hours ahead', () => {
    expect(today(new Date('2026-12-31T16:59:59Z'))).toBe('2026-12-31')
    expect(today(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01')
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('startOf', () => {
  it('is midnight in Vietnam', () => {
    expect(startOf('2027-01-01')).toBe('2026-12-31T17:00:00.000Z')
    expect(today(new Date(startOf('2027-01-01')))).toBe('2027-01-01')
  })
})

describe('dayOf', () => {
  it.each([
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    [new Date('2026-12-31T16:59:59Z'), '2026-12-31'],
    ['2026-03-05', '2026-03-05'],
    ['', null],
    ['không phải ngày', null],
    [new Date(NaN), null],
    [0, null],
    [null, null],
    [undefined, null],
  ])('answers the day of %p', (instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })
})
