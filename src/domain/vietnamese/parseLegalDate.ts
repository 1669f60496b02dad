import type { Day } from './day.ts'

import { fold } from './fold.ts'
import { makeDay } from './makeDay.ts'
import { numberToDay } from './numberToDay.ts'

/**
 * Reads the one date a text holds: `ngày 05 tháng 3 năm 2026`, also behind a place name,
 * `05/3/2026`, `5-3-2026`, `05.03.2026`, `Thứ Tư, 3-4-2024 10:8`, `Sep 11, 2025 12:00:00 AM`,
 * `2026-03-05`. The day always stands before the month, unless the year comes first.
 * An instant with its zone (`2026-03-04T17:00:00Z`) answers the day it is in Vietnam; other times
 * of day are passed over. Null for a day that does not exist, for years of two digits, for more
 * than one date and for anything else.
 */
export function parseLegalDate(text: string): Day | null {
  const line = text.trim()
  if (line.length > longest) return null
  if (instant.test(line)) return dayOfInstant(line)
  const date = fold(line).replace(/\s+/g, ' ').replace(clock, ' ').replace(before, '').trim()
  const parts = shapes.map((shape) => shape.exec(date)?.groups).find(Boolean)
  if (!parts) return null
  return makeDay(Number(parts.year), monthOf(parts.month), Number(parts.date))
}

/** A longer line is no date with its place and time. */
const longest = 200

/** Times of day, on either side of the date. */
const clock =
  /(?<![\d:/.-])\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?(?: ?(?:am|pm|sa|ch)\b)?|(?<![\d/.-])\d{1,2} ?(?:gio|h)(?: ?\d{1,2}(?: phut)?)?(?![\p{L}\d])/gu

/** A place that has a number for its name: `Phường 14, ngày …`. */
const numbered = String.raw`\b(?:phuong|quan|xa|thi tran|khu pho|khu|khom|ap|thon|to dan pho|to) \d{1,3}(?= ?[,;]| - | ngay\b)`
/** Weekday, place and words like "Đăng ngày:"; the numbers of weekdays and places are among them. */
const before = new RegExp(
  String.raw`^(?:thu [2-7]\b|${numbered}|[^\d])*?(?=\d|[a-z]{3,9}\.? \d{1,2}, ?\d{4})`,
  'u',
)

const end = String.raw`[\s.,;)|-]*$`
const shapes = [
  String.raw`^(?<date>\d{1,2}) ?(?<sign>[/.-]) ?(?<month>\d{1,2}) ?\k<sign> ?(?<year>\d{4})`,
  String.raw`^(?<date>\d{1,2}) ?thang (?<month>\d{1,2}),? ?(?:nam )?(?<year>\d{4})`,
  String.raw`^(?<year>\d{4})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})(?:t)?`,
  String.raw`^(?<month>[a-z]{3,9})\.? (?<date>\d{1,2}), ?(?<year>\d{4})`,
  String.raw`^(?<date>\d{1,2}) (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})`,
].map((shape) => new RegExp(shape + end))

const english =
  'january february march april may june july august september october november december'.split(' ')

/** 1–12 from a number or an English name, in full or cut short; else no number. */
function monthOf(name: string | undefined): number {
  const text = String(name)
  const inEnglish = english.findIndex((month) => month.startsWith(text))
  return inEnglish === -1 ? Number(text) : inEnglish + 1
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

function dayOfInstant(line: string): Day | null {
  const isDay = makeDay(
    Number(line.slice(0, 4)),
    Number(line.slice(5, 7)),
    Number(line.slice(8, 10)),
  )
  const moment = Date.parse(line)
  if (!isDay || Number.isNaN(moment)) return null
  return numberToDay(Math.floor((moment + vietnamAhead) / dayLength))
}

const vietnamAhead = 7 * 60 * 60 * 1000
const dayLength = 24 * 60 * 60 * 1000
