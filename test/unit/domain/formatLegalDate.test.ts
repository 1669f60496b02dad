import { describe, expect, it } from '@jest/globals'

import { formatLegalDate } from '../../../src/domain/vietnamese/index.ts'

describe('fact 6: formatLegalDate', () => {
  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
    ['2026-03-15', 'ngày 15 tháng 3 năm 2026'],
    ['2026-12-01', 'ngày 01 tháng 12 năm 2026'],
  ])('writes %s as %s', (day, text) => {
    expect(formatLegalDate(day)).toBe(text)
  })

  it('answers what is no day as given', () => {
    for (const text of ['2026-02-31', '2026-1-5', '0000-01-01', 'hôm nay', '']) {
      expect(formatLegalDate(text)).toBe(text)
    }
  })
})
