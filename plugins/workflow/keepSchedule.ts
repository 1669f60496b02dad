import type { Payload } from 'payload'

import { runDue } from './runDue.ts'

const lateAfterMs = 2 * 60 * 1000

/** What is due is published and expired; what was late or could not be is said. */
export async function keepSchedule(payload: Payload, now = new Date()): Promise<void> {
  const { done, failed } = await runDue(payload, now)
  for (const { at, slug, verb } of done) {
    const lateMs = now.getTime() - Date.parse(at)
    if (lateMs > lateAfterMs) payload.logger.warn(`${slug}: ${verb} due at ${at} was done late`)
  }
  for (const { id, problem, slug } of failed) {
    payload.logger.error(`${slug} ${id} could not be published as scheduled: ${problem.vi}`)
  }
}
