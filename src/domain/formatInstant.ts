const sevenHoursMs = 7 * 60 * 60 * 1000

/** An instant as Vietnam writes it: `23/11/2026 08:05`, in Asia/Ho_Chi_Minh. */
export function formatInstant(instant: Date | string): string {
  const local = new Date(new Date(instant).getTime() + sevenHoursMs).toISOString()
  const [year, month, day] = local.slice(0, 10).split('-')
  return `${day}/${month}/${year} ${local.slice(11, 16)}`
}
