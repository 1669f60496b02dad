import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { announcementNotes, isLateOutage, lastDayToAnnounce } from '../../../src/domain/outages.ts'

/** Midnight and a half in Vietnam on 14 December: still the 13th in UTC. */
const outage = { kind: 'outage', start: '2026-12-13T17:30:00.000Z' }

const onDay = (day: string) => jest.setSystemTime(new Date(`${day}T03:00:00Z`))

describe('an outage', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('fact 22: that begins on 2026-12-14 is announced by 2026-12-03', () => {
    expect(lastDayToAnnounce(outage)).toBe('2026-12-03')
    expect(lastDayToAnnounce({ ...outage, start: new Date(outage.start) })).toBe('2026-12-03')
  })

  it('may lean on a day off that is not sure', () => {
    expect(announcementNotes(outage)).toEqual([])
    expect(announcementNotes({ ...outage, start: '2026-11-27T01:00:00.000Z' })).toHaveLength(1)
    expect(announcementNotes({ kind: 'thong_bao', start: '2026-11-27T01:00:00.000Z' })).toEqual([])
  })

  it('is late from the day after, unless it was public by then', () => {
    onDay('2026-12-03')
    expect(isLateOutage(outage)).toBe(false)
    onDay('2026-12-04')
    expect(isLateOutage(outage)).toBe(true)
    expect(isLateOutage({ ...outage, firstPublishedAt: '2026-12-03T02:00:00.000Z' })).toBe(false)
    expect(isLateOutage({ ...outage, firstPublishedAt: '2026-12-03T18:00:00.000Z' })).toBe(true)
  })

  it('has no deadline without a beginning, and other notices have none', () => {
    for (const notice of [
      { kind: 'outage' },
      { kind: 'outage', start: 'ngày mai' },
      { ...outage, kind: 'thong_bao' },
    ]) {
      expect([lastDayToAnnounce(notice), isLateOutage(notice)]).toEqual([null, null])
    }
  })
})
