import type { Day } from './day.ts'

const first = Date.parse('0001-01-01')
const last = Date.parse('9999-12-31')

/** The day so many days after 1970-01-01; beyond the calendar its first or last day. */
export function numberToDay(count: number): Day {
  const moment = Math.min(last, Math.max(first, count * 24 * 60 * 60 * 1000))
  return new Date(moment).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
