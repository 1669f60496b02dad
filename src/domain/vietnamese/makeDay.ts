import type { Day } from './day.ts'

/** The day of a year (1–9999), month (1–12) and day of the month, or null where there is none. */
export function makeDay(year: number, month: number, date: number): Day | null {
  const moment = new Date(0)
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  moment.setUTCFullYear(year, month - 1, date)
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
  return isReal && Number.isInteger(year) && year >= 1 && year <= 9999
    ? moment.toISOString().slice(0, 'YYYY-MM-DD'.length)
    : null
}
