import { describe, expect, it } from '@jest/globals'

import { daysOfQuarter, quarterOfDay, quarters } from '../../../src/domain/quarter.ts'

describe('quarters', () => {
  it('are named as reports name them', () => {
    expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map(quarterOfDay)).toEqual([
      'Q1/2026',
      'Q2/2026',
      'Q3/2026',
      'Q4/2026',
    ])
    expect(quarterOfDay('2026-02-31')).toBeNull()
    expect(quarterOfDay('')).toBeNull()
  })

  it.each(quarters)('%s begins and ends in itself', (quarter) => {
    const { first, last } = daysOfQuarter(quarter, 2026)
    expect([quarterOfDay(first), quarterOfDay(last)]).toEqual([
      `${quarter}/2026`,
      `${quarter}/2026`,
    ])
  })
})
