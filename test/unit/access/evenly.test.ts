import { describe, expect, it } from '@jest/globals'

import { waitFor } from '../../../src/access/passwords/evenly.ts'

describe('a refused login', () => {
  it.each([
    [120, 500],
    [140, 500],
    [499, 500],
    [500, 1000],
    [730, 1000],
  ])('that took %i ms is answered after %i', (spent, answered) => {
    expect(spent + waitFor(spent)).toBe(answered)
  })
})
