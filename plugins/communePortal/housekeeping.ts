import type { Payload } from 'payload'

import { forgetOldSessions } from '../../src/access/sessions/forgetOldSessions.ts'
import { forgetOldActivity } from '../../src/access/sessions/noteActivity.ts'
import { disableIdleAccounts } from '../../src/access/standing/disableIdle.ts'
import { resumeLost, resumeReadings } from '../../src/files/reading/resumeReadings.ts'
import { removeOrphans } from '../../src/files/removeOrphans.ts'
import { archiveDue } from '../workflow/archiveDue.ts'
import { keepSchedule } from '../workflow/keepSchedule.ts'

const dailyMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000

/**
 * What is put in order once the server answers, and then every day or every minute: unread files,
 * files without a record, idle accounts, old sessions, pieces for the archive. What is scheduled
 * becomes public, and what has expired leaves the lists, at the beginning of every minute of the clock,
 * and at once for what came due while no server ran. For as long as the process lives; several
 * servers may do it.
 */
export function startHousekeeping(payload: Payload): void {
  const tidy = (work: (payload: Payload) => Promise<unknown>) => () => {
    work(payload).catch((err: unknown) => payload.logger.error({ err }))
  }
  tidy(resumeReadings)()
  tidy(keepSchedule)()
  for (const work of [removeOrphans, disableIdleAccounts, forgetOldSessions, archiveDue].map(
    tidy,
  )) {
    work()
    setInterval(work, dailyMs).unref()
  }
  setInterval(() => forgetOldActivity(payload), dailyMs).unref()
  setInterval(tidy(resumeLost), minuteMs).unref()
  everyMinute(tidy(keepSchedule))
}

function everyMinute(work: () => void): void {
  const untilNext = minuteMs - (Date.now() % minuteMs)
  const again = () => {
    work()
    everyMinute(work)
  }
  setTimeout(again, untilNext).unref()
}
