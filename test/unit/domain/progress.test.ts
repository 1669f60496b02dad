import { describe, expect, it } from '@jest/globals'

import { progressOf } from '../../../src/domain/progress.ts'

describe('the progress of a plan', () => {
  it.each([
    [['chua', 'chua'], 0],
    [['xong', 'chua', 'dang'], 33],
    [['xong', 'xong', 'tam_dung'], 66],
    [['xong', 'xong'], 100],
  ])('of %j is %i percent', (statuses, percent) => {
    expect(progressOf(statuses)).toBe(percent)
  })

  it('does not count what was cancelled', () => {
    expect(progressOf(['xong', 'huy'])).toBe(100)
  })

  it('is unknown without a task that is wanted', () => {
    expect(progressOf([])).toBeNull()
    expect(progressOf(['huy'])).toBeNull()
  })
})
