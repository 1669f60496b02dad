import type { Payload } from 'payload'

import { forgetOldSessions } from '../access/sessions/forgetOldSessions.ts'
import { forgetOldActivity } from '../access/sessions/noteActivity.ts'
import { disableIdleAccounts } from '../access/standing/disableIdle.ts'
import { resumeLost, resumeReadings } from '../files/reading/resumeReadings.ts'
import { removeOrphans } from '../files/removeOrphans.ts'

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
}
