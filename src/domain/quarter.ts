import { type Day, isDay } from './law/index.ts'

const ends = {
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
} as const

export type Quarter = keyof typeof ends

export const quarters = Object.keys(ends) as Quarter[]

/** The quarter a day lies in, as reports write it: `Q4/2026`. `null`: not a day. */
export function quarterOfDay(day: Day): null | string {
  if (!isDay(day)) return null
  return `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}/${day.slice(0, 4)}`
}

/** The first and the last day of a quarter; `year` has four digits. */
export function daysOfQuarter(quarter: Quarter, year: number): { first: Day; last: Day } {
  const [first, last] = ends[quarter]
  return { first: `${year}-${first}`, last: `${year}-${last}` }
}
