import type { Day } from './day.ts'

import { readTypedDay } from './readTypedDay.ts'

/**
 * The day and the time of day somebody typed: `5/9/2026 7:30`, `05-09-2026, 7h30`, `5.9.2026 7h`.
 * Null where one of them is missing or does not exist.
 */
export function readTypedMoment(text: string): null | { day: Day; hour: number; minute: number } {
  const parts = dayAndTime.exec(text.trim())?.groups
  const day = parts && readTypedDay(String(parts.day))
  if (!day) return null
  return { day, hour: Number(parts.hour), minute: Number(parts.minute ?? 0) }
}

const dayAndTime =
  /^(?<day>\S+?),?\s+(?<hour>[01]?\d|2[0-3])(?:\s?(?::|h|giờ)\s?(?<minute>[0-5]\d)|\s?(?:h|giờ))$/iu
