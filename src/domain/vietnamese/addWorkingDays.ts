import type { Day } from './day.ts'

import { dayToNumber } from './dayToNumber.ts'
import { numberToDay } from './numberToDay.ts'

/**
 * The n-th working day after a day, or before it when n is negative: Monday to Friday except the
 * holidays (QĐ 188/1999/QĐ-TTg: a week of five days; Bộ luật Lao động 2019 Đ.112: the holidays, and
 * which days they are each year is data of the caller).
 * The day itself does not count, so n = 0 answers it unchanged, and Saturday + 1 is Monday.
 * Parts of a day are dropped; what is no holiday that exists is passed over. A day that does not
 * exist, or an n that is no number, answers the text as given; beyond the calendar stands its
 * first or last day. Takes the same time for any n.
 */
export function addWorkingDays(day: Day, n: number, holidays: readonly Day[]): Day {
  const start = dayToNumber(day)
  const count = Math.trunc(Math.abs(n))
  if (start === null || !(count > 0)) return day
  const forward = n > 0

  const step = (from: number, weekdays: number) =>
    forward ? weekdaysAfter(from, weekdays) : mirror - weekdaysAfter(mirror - from, weekdays)
  const distance = (to: number) => (forward ? to - start : start - to)
  const ahead = [...new Set(holidays)]
    .flatMap((holiday) => dayToNumber(holiday) ?? [])
    .filter((holiday) => distance(holiday) > 0 && !isWeekend(holiday))
    .sort((a, b) => distance(a) - distance(b))

  // Every holiday that is passed pushes the answer on by one weekday, perhaps past the next one.
  let end = step(start, Math.min(count, wholeCalendar))
  for (const holiday of ahead) {
    if (distance(holiday) > distance(end)) break
    end = step(end, 1)
  }
  return numberToDay(end)
}

/** More weekdays than the calendar has, so that sums stay exact. */
const wholeCalendar = 10_000 * 262

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7
const isWeekend = (day: number): boolean => weekday(day) > 4

/** Mirrored in a Wednesday, Monday becomes Friday, and going back is going forward. */
const mirror = 2 * 6

/** The n-th weekday (n > 0) after a day: whole weeks, then the rest. */
function weekdaysAfter(day: number, n: number): number {
  const lastWeekday = day - Math.max(0, weekday(day) - 4)
  const days = weekday(lastWeekday) + n
  return lastWeekday - weekday(lastWeekday) + Math.floor(days / 5) * 7 + (days % 5)
}
