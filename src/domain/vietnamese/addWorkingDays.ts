/**
 * The day `n` working days after `day` (before it when `n` is negative). Working days are Monday to
 * Friday without the `holidays`; the day itself is not counted. Days are the text `YYYY-MM-DD`.
 */
export function addWorkingDays(day: string, n: number, holidays: readonly string[]): string {
  const off = new Set(holidays)
  const date = new Date(`${day}T00:00:00Z`)
  let left = Math.abs(n)
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + Math.sign(n))
    const weekday = date.getUTCDay()
    const isOff = weekday === 0 || weekday === 6 || off.has(date.toISOString().slice(0, 10))
    if (!isOff) left -= 1
  }
  return date.toISOString().slice(0, 10)
}
