import type { Sentence } from './errors.ts'

import {
  type Day,
  deadlineNotes,
  type Law,
  outageAnnouncementDeadline,
  timeliness,
} from './law/index.ts'
import { dayOf, today } from './today.ts'

/** A notice as far as its outage goes; the instants are ISO 8601 texts or dates. */
export type Outage = { firstPublishedAt?: unknown; kind?: unknown; start?: unknown }

/** The last day to announce the outage. `null`: it is none, or has no beginning yet. */
export function lastDayToAnnounce(outage: Outage, law?: Law): Day | null {
  const day = firstDayOf(outage)
  return day ? outageAnnouncementDeadline(day, undefined, law) : null
}

/** What is not sure about that day. */
export function announcementNotes(outage: Outage, law?: Law): Sentence[] {
  return deadlineNotes('outageNotice', firstDayOf(outage) ?? '', law)
}

/** Was it announced too late, or not at all though the day is over? `null`: no outage. */
export function isLateOutage(outage: Outage, law?: Law): boolean | null {
  const deadline = lastDayToAnnounce(outage, law)
  if (!deadline) return null
  const publishedOn = dayOf(outage.firstPublishedAt)
  return timeliness({ deadline, publishedOn, today: today() }) === 'late'
}

const firstDayOf = ({ kind, start }: Outage): Day | null =>
  kind === 'outage' ? dayOf(start) : null
