const sevenHoursMs = 7 * 60 * 60 * 1000

/** The calendar day in Vietnam (UTC+7, no summer time) at an instant, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + sevenHoursMs).toISOString().slice(0, 10)
}
