import type { Day } from './day.ts'

import { parseLegalDate } from './parseLegalDate.ts'

/**
 * The day somebody typed into a form: what `parseLegalDate` reads, and `5/9/26` where the century
 * is sure. Null for everything else: a day is never guessed.
 */
export function readTypedDay(text: string): Day | null {
  const [, dayAndMonth, , year] = shortYear.exec(text.trim()) ?? []
  if (dayAndMonth === undefined || year === undefined) return parseLegalDate(text)
  return Number(year) < firstDoubtful ? parseLegalDate(`${dayAndMonth}20${year}`) : null
}

const shortYear = /^(\d{1,2}([/.-])\d{1,2}\2)(\d{2})$/

/** The state was founded in 1945: nobody dates its papers 1944, but 45 may be 1945 or 2045. */
const firstDoubtful = 45
