import type { Day } from './types.ts'

/** Does this day exist? `2026-02-31` does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && toDay(date) === text
}

/** The day `n` calendar days after `day`, before it when `n` is negative. */
export function addDays(day: Day, n: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + n)
  return toDay(date)
}

/** The same day `n` months later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, n: number): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const lastOfMonth = toDay(new Date(Date.UTC(year, month + n, 0)))
  const sameDay = `${lastOfMonth.slice(0, 8)}${day.slice(8)}`
  return sameDay < lastOfMonth ? sameDay : lastOfMonth
}

export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Quarters counted through: year × 4 + 0…3, so that the next quarter is one more. */
export function quarterOf(day: Day): number {
  return yearOf(day) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1
}

/** The last day of a quarter counted as in `quarterOf`. */
export function endOfQuarter(quarter: number): Day {
  return toDay(new Date(Date.UTC(Math.floor(quarter / 4), ((quarter % 4) + 1) * 3, 0)))
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}
