import { describe, expect, it } from '@jest/globals'

import { csvLine } from '../../../src/domain/csv.ts'

describe('csvLine', () => {
  it('writes a line that a spreadsheet reads back', () => {
    expect(csvLine(['Trường Sơn', 12, null, undefined])).toBe('Trường Sơn,12,,\r\n')
    expect(csvLine(['a,b', 'nói "có"', 'hai\ndòng'])).toBe('"a,b","nói ""có""","hai\ndòng"\r\n')
  })

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets %j run nothing', (text) => {
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/)
  })

  it('leaves numbers numbers, also below zero', () => {
    expect(csvLine([-5])).toBe('-5\r\n')
  })
})
