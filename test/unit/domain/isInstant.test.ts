import { describe, expect, it } from '@jest/globals'

import { isInstant, isMoment } from '../../../src/domain/isInstant.ts'

describe('isInstant', () => {
  it.each([
    '2026-01-15',
    '2024-02-29T00:00Z',
    '2026-01-15T07:30:00+07:00',
    '2026-01-15T00:30:00.000Z',
  ])('knows a moment (%s)', (text) => {
    expect(isInstant(text)).toBe(true)
  })

  it.each([
    '',
    '1',
    '2026',
    '2026-02-31',
    '2025-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-15T24:00:00Z',
    '2026-01-15T07:30:00',
    '15/01/2026',
    'Thu Jan 15 2026',
  ])('refuses what is none (%s)', (text) => {
    expect(isInstant(text)).toBe(false)
  })
})

describe('isMoment', () => {
  it('takes a date that exists as well, and nothing else', () => {
    const values = ['2026-01-15T07:30:00Z', new Date(0), '2026-02-31', new Date(NaN), 1, null]
    expect(values.map(isMoment)).toEqual([true, true, false, false, false, false])
  })
})
