import type { Day } from './day.ts'

import { makeDay } from './makeDay.ts'

/** Days since 1970-01-01 (negative before it), or null when the text is not a day that exists. */
export function dayToNumber(day: Day): null | number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (!parts || makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) === null) return null
  return Date.parse(day) / millisecondsPerDay
}

const millisecondsPerDay = 24 * 60 * 60 * 1000
