import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { formatLegalDate, parseLegalDate } from '../../../src/domain/vietnamese/index.ts'
import { anyDay } from '../../support/arbitraries.ts'

describe('parseLegalDate', () => {
  it.each([
    ['ngày 05 tháng 3 năm 2026', '2026-03-05'],
    ['Cồn Tiên, ngày 05 tháng 3 năm 2026', '2026-03-05'],
    ['Phường 14, ngày 05 tháng 3 năm 2026', '2026-03-05'],
    ['Phường 14, Quận 10, ngày 05/3/2026', '2026-03-05'],
    ['Khu phố 3 - Phường 14, 5-3-2026', '2026-03-05'],
    ['Quận 1, March 5, 2026', '2026-03-05'],
    ['Ngày 5 tháng 03, năm 2026.', '2026-03-05'],
    ['5 tháng 3, 2024', '2024-03-05'],
    ['05/3/2026', '2026-03-05'],
    ['5-3-2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['05 / 03 / 2026', '2026-03-05'],
    ['Thứ Tư, 3-4-2024 10:8', '2024-04-03'],
    ['10:8, Thứ Tư, 3-4-2024', '2024-04-03'],
    ['Thứ 4, 03/04/2024', '2024-04-03'],
    ['Đăng ngày: 05/03/2026 - 14:30', '2026-03-05'],
    ['08 giờ 30 phút ngày 5/3/2026', '2026-03-05'],
    ['14h30, ngày 5/3/2026', '2026-03-05'],
    ['Sep 11, 2025 12:00:00 AM', '2025-09-11'],
    ['Thursday, March 5, 2026', '2026-03-05'],
    ['11 Sept. 2025', '2025-09-11'],
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026-03-05T23:59:59', '2026-03-05'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (text, day) => {
    expect(parseLegalDate(text)).toBe(day)
    expect(parseLegalDate(` ${text} `.normalize('NFD'))).toBe(day)
  })

  it('answers the day that an instant is in Vietnam', () => {
    expect(parseLegalDate('2026-03-04T17:00:00.000Z')).toBe('2026-03-05')
    expect(parseLegalDate('2026-03-05T00:30:00+07:00')).toBe('2026-03-05')
    expect(parseLegalDate('2026-02-31T00:00:00Z')).toBeNull()
    expect(parseLegalDate('2026-03-04T25:00:00Z')).toBeNull()
  })

  it.each([
    '31/02/2026',
    '29/02/2026',
    '3/13/2026',
    '00/01/2026',
    '01/01/0000',
    '5/3/26',
    '05/03-2026',
    'ngày tháng 3 năm 2026',
    'ngày … tháng … năm 2026',
    'Phường 14, ngày 31 tháng 02 năm 2026',
    'Phường 14, ngày 45/3/2026',
    'Phường 14, ngày 05 tháng 3',
    'Phường 1405/3/2026',
    'ngày 01/3/2026, ngày 05/3/2026',
    '31 tháng 02 năm 2026, 05/3/2026',
    'ngày 01/3, ngày 05/3/2026',
    'Điều 5, ngày 1 tháng 3 và 05/3/2026',
    'từ 01/3/2026 đến 05/3/2026',
    '12/03/2026/QĐ-UBND',
    'Marching 5, 2026',
    'tháng 3 năm 2026',
    '2026',
    '',
    `05/3/2026${'.'.repeat(200)}`,
  ])('does not guess at “%s”', (text) => {
    expect(parseLegalDate(text)).toBeNull()
  })

  it('reads back what formatLegalDate writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseLegalDate(formatLegalDate(day))).toBe(day)
        expect(parseLegalDate(day)).toBe(day)
      }),
    )
  })
})
