import { describe, expect, it } from '@jest/globals'

import { typedInstant } from '../../../../src/domain/desk/typedInstant.ts'

describe('a time typed for a schedule', () => {
  it('is the clock of Vietnam, wherever the browser is', () => {
    expect(typedInstant('24/11/2026 07:05')).toBe('2026-11-24T00:05:00.000Z')
    expect(typedInstant('1/1/2027 0h30')).toBe('2026-12-31T17:30:00.000Z')
  })

  it('is none without a day that exists and a time', () => {
    for (const text of ['', '24/11/2026', '31/02/2026 08:00', 'mai lúc 8h']) {
      expect(typedInstant(text)).toBeNull()
    }
  })
})
