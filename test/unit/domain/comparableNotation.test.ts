import { describe, expect, it } from '@jest/globals'

import { comparableNotation } from '../../../src/domain/vietnamese/index.ts'

describe('comparableNotation', () => {
  it.each([
    ['QD-UBND', 'QĐ-UBND'],
    ['qđ-ubnd', 'QĐ-UBND'],
    ['NQ-HDND', 'NQ-HĐND'],
    ['HDND-VP', 'HĐND-VP'],
    ['QYD-UBND', 'QyĐ-UBND'],
    ['CTR-UBND', 'CTr-UBND'],
    ['QĐ-UBND'.normalize('NFD'), 'QĐ-UBND'],
    ['ĐA-HĐND'.normalize('NFD'), 'ĐA-HDND'],
  ])('takes %s and %s for one', (one, other) => {
    expect(comparableNotation(one)).toBe(comparableNotation(other))
  })

  it.each([
    ['ĐA-UBND', 'DA-UBND'],
    ['HĐ-UBND', 'HD-UBND'],
    ['CTr-UBND', 'CT-UBND'],
    ['UBND-VHXH', 'UBND-VP'],
  ])('tells %s from %s', (one, other) => {
    expect(comparableNotation(one)).not.toBe(comparableNotation(other))
  })

  it('answers any text', () => {
    expect([comparableNotation(''), comparableNotation('-')]).toEqual(['', '-'])
  })
})
