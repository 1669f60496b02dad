import type { Day } from './day.ts'

import { dayToNumber } from './dayToNumber.ts'

/**
 * A day as documents write it: `ngày 05 tháng 01 năm 2026`, `ngày 15 tháng 3 năm 2026`. Days below
 * 10 and the months 1 and 2 get a zero (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4).
 * A text that is no day is answered as given.
 */
export function formatLegalDate(day: Day): string {
  if (dayToNumber(day) === null) return day
  const month = day.slice(5, 7)
  return `ngày ${day.slice(8)} tháng ${Number(month) < 3 ? month : Number(month)} năm ${day.slice(0, 4)}`
}
