import type { Day } from './day.ts'

import { dayToNumber } from './dayToNumber.ts'
import { makeDay } from './makeDay.ts'
import { numberToDay } from './numberToDay.ts'
import { periodLine } from './periodLine.ts'
import { readRange } from './readRange.ts'
import { readStretch, type Stretch } from './readStretch.ts'

/** When a task begins and has to be done; all null when its text says neither. */
export type Period = {
  due: Day | null
  recurrence: 'continuous' | 'monthly' | 'quarterly' | 'yearly' | null
  start: Day | null
  /** The days stand in the plan's year because the text names none. */
  yearAssumed: boolean
}

/**
 * Reads the "Thời gian" of a task as a plan prints it: `Quý I/2026`, `Trước ngày 15/6/2026` (due
 * the day before), `Chậm nhất 15/6/2026` (due that day), `Từ tháng 3 đến tháng 6/2026`,
 * `6 tháng đầu năm`, `Hằng tháng`, `Thường xuyên`. Where no year is written, `planYear` is taken
 * and said so; without it nothing is computed. What is not understood word for word, a day that
 * does not exist, an end before its start: all null, never a guess. There is no word for weekly
 * here, and `Cuối tháng 6` names no day.
 */
export function parsePeriod(text: string, planYear?: number): Period {
  const line = periodLine(text)
  if (line === null) return nothing
  return readRecurrence(line) ?? readBounds(line, planYear)
}

const nothing: Period = { due: null, recurrence: null, start: null, yearAssumed: false }
const perUnit = { nam: 'yearly', quy: 'quarterly', thang: 'monthly' } as const

const repeating =
  /^(?:(?:dinh ky )?(?:hang|moi) (?<unit>thang|quy|nam)|thuong xuyen(?:,? lien tuc)?(?:,? trong nam)?|lien tuc|(?:trong )?ca nam|quanh nam)(?:,? (?:trong |cua )?(?:nam )?(?<year>\d{4}))?$/
const dayOfEvery =
  /^(?:(?:truoc|(?:cham|muon) nhat)(?: la| vao)? |vao )?ngay (?:[12]?\d|0\d|3[01])$/

function readRecurrence(line: string): null | Period {
  const groups = repeating.exec(line)?.groups
  if (groups) {
    const recurrence = groups.unit ? perUnit[groups.unit as keyof typeof perUnit] : 'continuous'
    if (!groups.year) return { ...nothing, recurrence }
    const year = readBounds(groups.year)
    return year.due ? { ...year, recurrence } : nothing
  }
  const [, rest, unit] = /^(.+?),? (?:dinh ky )?(?:hang|moi) (thang|quy|nam)$/.exec(line) ?? []
  if (!rest) return null
  // A leap year, so that 29/02 of every year is a day.
  const isKnown = unit === 'nam' ? readBounds(rest, 2024).yearAssumed : dayOfEvery.test(rest)
  return isKnown ? { ...nothing, recurrence: perUnit[unit as keyof typeof perUnit] } : null
}

const before = /^truoc (?<what>.+)$/
const until =
  /^(?:(?:(?:cham|muon) nhat|khong (?:cham|muon) hon)(?: la| vao| den| trong| het){0,2}|(?:den|toi)(?: het)?|het) (?<what>.+)$/
const since = /^(?:ke |bat dau )?tu (?<what>.+)$/
const lead = /^(?:(?:hoan thanh|thuc hien|xong|trien khai) )?(?:(?:trong|vao|giai doan) )?/

function readBounds(line: string, planYear?: number): Period {
  const rest = readStretch(line) ? line : line.replace(lead, '')
  const single = readStretch(rest)
  const end = readStretch(whatOf(before, rest))
  const limit = readStretch(whatOf(until, rest))
  const begin = readStretch(whatOf(since, rest))
  if (single) return place(single, single, lastDay, planYear)
  if (end) return place(null, end, dayBefore, planYear)
  if (limit) return place(null, limit, lastDay, planYear)
  if (begin) return place(begin, null, lastDay, planYear)
  const range = readRange(rest)
  return range ? place(range[0], range[1], lastDay, planYear) : nothing
}

function whatOf(pattern: RegExp, line: string): string {
  return String(pattern.exec(line)?.groups?.what)
}

/** Puts both ends into their years; nothing at all when one of them is no day that exists. */
function place(
  from: null | Stretch,
  to: null | Stretch,
  dueOf: typeof lastDay,
  planYear: number | undefined,
): Period {
  const yearAssumed = (from ?? to)?.year === null
  const inYear = (stretch: Stretch) => ({ ...stretch, year: stretch.year ?? planYear ?? 0 })
  const start = from && firstDay(inYear(from))
  const due = to && dueOf(inYear(to))
  const isImpossible = (from && !start) || (to && !due) || (start && due && start > due)
  return isImpossible ? nothing : { due, recurrence: null, start, yearAssumed }
}

type Dated = Stretch & { year: number }

function firstDay({ date, firstMonth, year }: Dated): Day | null {
  return makeDay(year, firstMonth, date ?? 1)
}

function lastDay({ date, lastMonth, year }: Dated): Day | null {
  const dates = date === null ? [31, 30, 29, 28] : [date]
  return dates.map((one) => makeDay(year, lastMonth, one)).find(Boolean) ?? null
}

function dayBefore(stretch: Dated): Day | null {
  const day = dayToNumber(String(firstDay(stretch)))
  return day === null || day === earliest ? null : numberToDay(day - 1)
}

const earliest = dayToNumber('0001-01-01')
