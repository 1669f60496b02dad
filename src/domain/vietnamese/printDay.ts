import type { Day } from './day.ts'

import { dayToNumber } from './dayToNumber.ts'

/** A day as lists and forms show it: `15/01/2026`. A text that is no day is answered as given. */
export function printDay(day: Day): string {
  return dayToNumber(day) === null ? day : day.split('-').reverse().join('/')
}
