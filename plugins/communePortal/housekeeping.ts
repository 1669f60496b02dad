import type { Payload } from 'payload'

import { forgetOldSessions } from '../../src/access/sessions/forgetOldSessions.ts'
import { forgetOldActivity } from '../../src/access/sessions/noteActivity.ts'
import { disableIdleAccounts } from '../../src/access/standing/disableIdle.ts'
import { resumeLost, resumeReadings } from '../../src/files/reading/resumeReadings.ts'
import { removeOrphans } from '../../src/files/removeOrphans.ts'
import { startSchedule } from '../workflow/startSchedule.ts'

const dailyMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000

/**
 * What is put in order once the server answers, and then every day or every minute: scheduled
 * pieces, unread files, files without a record, idle accounts, old sessions.
 */
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
  startSchedule(payload)
}
