const sevenHoursMs = 7 * 60 * 60 * 1000

/** The calendar day in Vietnam (UTC+7, no summer time) at an instant, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + sevenHoursMs).toISOString().slice(0, 10)
}

/** The instant (ISO text) at which a day begins in Vietnam. */
export function startOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - sevenHoursMs).toISOString()
}

/** The day in Vietnam on which an instant falls (ISO text or date); `null` for anything else. */
export function dayOf(instant: unknown): null | string {
  const isInstant = typeof instant === 'string' || instant instanceof Date
  const date = new Date(isInstant ? instant : NaN)
  return Number.isNaN(date.getTime()) ? null : today(date)
}
