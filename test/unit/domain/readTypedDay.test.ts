import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { printDay, readTypedDay, readTypedMoment } from '../../../src/domain/vietnamese/index.ts'
import { anyDay, anyText } from '../../support/arbitraries.ts'

describe('readTypedDay', () => {
  it.each([
    ['5/9/2026', '2026-09-05'],
    ['05/09/2026', '2026-09-05'],
    ['05-09-2026', '2026-09-05'],
    [' 5.9.2026 ', '2026-09-05'],
    ['2026-09-05', '2026-09-05'],
    ['ngày 05 tháng 9 năm 2026', '2026-09-05'],
    ['5/9/26', '2026-09-05'],
    ['31.12.44', '2044-12-31'],
    ['29/2/24', '2024-02-29'],
  ])('reads %s', (text, day) => {
    expect(readTypedDay(text)).toBe(day)
  })

  it.each([
    '31/02/2026',
    '30/02/2026',
    '29/02/2027',
    '32/01/2026',
    '29/2/26',
    '5/9/45',
    '5/9/98',
    '12/2026',
    '5/9-26',
    '5/9',
    '2026',
    'abc',
    '',
  ])('does not make another day of “%s”', (text) => {
    expect(readTypedDay(text)).toBeNull()
  })

  it('reads back every day as it is shown', () => {
    fc.assert(fc.property(anyDay, (day) => expect(readTypedDay(printDay(day))).toBe(day)))
  })
})

describe('printDay', () => {
  it('writes the day first and leaves what is no day as it is', () => {
    expect(printDay('2026-01-15')).toBe('15/01/2026')
    fc.assert(fc.property(anyText, (text) => expect(printDay(text)).toBe(text)))
    expect(printDay('2026-02-31')).toBe('2026-02-31')
  })
})

describe('readTypedMoment', () => {
  it.each(['5/9/2026 7:30', '05-09-26, 07:30', '5.9.2026 7h30', '5/9/2026  7 giờ 30'])(
    'reads %s',
    (text) => {
      expect(readTypedMoment(text)).toEqual({ day: '2026-09-05', hour: 7, minute: 30 })
    },
  )

  it('takes a whole hour', () => {
    expect(readTypedMoment('5/9/2026 23h')).toEqual({ day: '2026-09-05', hour: 23, minute: 0 })
  })

  it.each([
    '31/02/2026 08:00',
    '5/9/2026',
    '5/9/2026 24:00',
    '5/9/2026 8:60',
    '5/9/2026 8',
    '8:00',
  ])('does not make another moment of “%s”', (text) => {
    expect(readTypedMoment(text)).toBeNull()
  })
})
