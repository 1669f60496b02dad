/** How far a task is. Stored names. */
export const taskStatuses = {
  chua: { en: 'Not begun', vi: 'Chưa thực hiện' },
  dang: { en: 'In work', vi: 'Đang thực hiện' },
  xong: { en: 'Done', vi: 'Đã hoàn thành' },
  tam_dung: { en: 'Paused', vi: 'Tạm dừng' },
  huy: { en: 'Cancelled', vi: 'Huỷ' },
} as const

/**
 * How much of a plan is done, in percent (0–100), by the status of its tasks: those done among
 * those not cancelled. Rounded down, so that 100 means all of them; null when there is none.
 */
export function progressOf(statuses: readonly string[]): null | number {
  const wanted = statuses.filter((status) => status !== 'huy')
  if (wanted.length === 0) return null
  const done = wanted.filter((status) => status === 'xong').length
  return Math.floor((100 * done) / wanted.length)
}
