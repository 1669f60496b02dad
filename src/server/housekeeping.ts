import type { Payload } from 'payload'

import { forgetOldSessions } from '../access/sessions/forgetOldSessions.ts'
import { forgetOldActivity } from '../access/sessions/noteActivity.ts'
import { disableIdleAccounts } from '../access/standing/disableIdle.ts'
import { resumeLost, resumeReadings } from '../files/reading/resumeReadings.ts'
import { removeOrphans } from '../files/removeOrphans.ts'
import { keepSchedule } from './keepSchedule.ts'

const dailyMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000

/** What is put in order once the server answers, and then every day or every minute. */
export function startHousekeeping(payload: Payload): void {
  const tidy = (work: (payload: Payload) => Promise<unknown>) => () => {
    work(payload).catch((err: unknown) => payload.logger.error({ err }))
  }
  tidy(resumeReadings)()
  tidy(removeOrphans)()
  tidy(disableIdleAccounts)()
  tidy(forgetOldSessions)()
  setInterval(tidy(removeOrphans), dailyMs).unref()
  setInterval(tidy(disableIdleAccounts), dailyMs).unref()
  setInterval(tidy(forgetOldSessions), dailyMs).unref()
  setInterval(() => forgetOldActivity(payload), dailyMs).unref()
  setInterval(tidy(resumeLost), minuteMs).unref()
  tidy(keepSchedule)()
  everyMinute(tidy(keepSchedule))
}

/** At the beginning of every minute of the clock: what is scheduled for 08:00 is there at 08:00. */
function everyMinute(work: () => void): void {
  setTimeout(
    () => {
      work()
      everyMinute(work)
    },
    minuteMs - (Date.now() % minuteMs),
  ).unref()
}
