import type { Payload } from 'payload'

import { archiveDue } from './archiveDue.ts'
import { keepSchedule } from './keepSchedule.ts'

const dailyMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000

/**
 * What is scheduled becomes public, and what has expired leaves the lists: at the beginning of every
 * minute of the clock, and at once for what came due while no server ran. Once a day what is over
 * goes into the archive. For as long as the process lives; several servers may do it.
 */
export function startSchedule(payload: Payload): void {
  const quietly = (work: (payload: Payload) => Promise<unknown>) => () => {
    work(payload).catch((err: unknown) => payload.logger.error({ err }))
  }
  quietly(keepSchedule)()
  everyMinute(quietly(keepSchedule))
  quietly(archiveDue)()
  setInterval(quietly(archiveDue), dailyMs).unref()
}

function everyMinute(work: () => void): void {
  const untilNext = minuteMs - (Date.now() % minuteMs)
  const again = () => {
    work()
    everyMinute(work)
  }
  setTimeout(again, untilNext).unref()
}
