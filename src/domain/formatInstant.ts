const sevenHoursMs = 7 * 60 * 60 * 1000

/** An instant as Vietnam writes it: `23/11/2026 08:05`, in Asia/Ho_Chi_Minh; what is none as it is. */
export function formatInstant(instant: Date | string): string {
  const time = new Date(instant).getTime()
  if (Number.isNaN(time)) return String(instant)
  const local = new Date(time + sevenHoursMs).toISOString()
  const [year, month, day] = local.slice(0, 10).split('-')
  return `${day}/${month}/${year} ${local.slice(11, 16)}`
}
