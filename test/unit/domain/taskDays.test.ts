import { describe, expect, it } from '@jest/globals'

import { daysOf, holdsDays } from '../../../src/domain/taskDays.ts'
import { parsePeriod } from '../../../src/domain/vietnamese/index.ts'

describe('the days of a task', () => {
  const said = parsePeriod('Quý II', 2026)

  it('are those its words mean', () => {
    const days = { dueDate: '2026-06-30', recurrence: null, startDate: '2026-04-01' }
    expect(daysOf(said)).toEqual(days)
    expect(holdsDays(days, said)).toBe(true)
  })

  it('were typed when one of them is another', () => {
    expect(holdsDays({ dueDate: '2026-06-30' }, said)).toBe(false)
    expect(holdsDays({ ...daysOf(said), recurrence: 'monthly' }, said)).toBe(false)
  })

  it('are none when nothing is said; an empty text is none either', () => {
    expect(holdsDays({ dueDate: '', startDate: null }, parsePeriod('Quý II'))).toBe(true)
  })
})
