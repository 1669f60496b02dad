import type { Payload } from 'payload'

import { removeOrphans } from '../files/removeOrphans.ts'

const dailyMs = 24 * 60 * 60 * 1000

/** What is put in order once the server answers, and then every day. */
export function startHousekeeping(payload: Payload): void {
  const tidy = () => {
    removeOrphans(payload).catch((err: unknown) => payload.logger.error({ err }))
  }
  tidy()
  setInterval(tidy, dailyMs).unref()
}
