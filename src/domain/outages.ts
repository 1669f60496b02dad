import { type Day, outageAnnouncementDeadline, timeliness } from './law/index.ts'
import { dayOf, today } from './today.ts'

/** A notice as far as its outage goes; the instants are ISO 8601 texts or dates. */
export type Outage = { firstPublishedAt?: unknown; kind?: unknown; start?: unknown }

/** The last day to announce the outage. `null`: it is none, or has no beginning yet. */
export function lastDayToAnnounce({ kind, start }: Outage): Day | null {
  const day = dayOf(start)
  return kind === 'outage' && day ? outageAnnouncementDeadline(day) : null
}

/** Was it announced too late, or not at all though the day is over? `null`: no outage. */
export function isLateOutage(outage: Outage): boolean | null {
  const deadline = lastDayToAnnounce(outage)
  if (!deadline) return null
  const publishedOn = dayOf(outage.firstPublishedAt)
  return timeliness({ deadline, publishedOn, today: today() }) === 'late'
}
