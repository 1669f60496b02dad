import { describe, expect, it } from '@jest/globals'

import { guessCost, leastGuesses } from '../../../../src/domain/accounts/guessCost.ts'
import { unshifted } from '../../../../src/domain/accounts/unshifted.ts'

describe('what guessing a password takes', () => {
  it('is little for words and names people here use, whatever stands between them', () => {
    for (const word of ['matkhau', 'Mật khẩu', 'NGUYỄN VĂN AN', 'trung-tâm hành chính công']) {
      expect([word, guessCost(word) < leastGuesses]).toEqual([word, true])
    }
  })

  it.each([
    ['a year', 'gió1978', 'gió7356'],
    ['a month', 'gióthang11', 'giórutxop5'],
    ['a phone number', 'gió0905731462', 'gió9905731462'],
    ['a date', 'gió17051978', 'gió71597846'],
    ['a row of digits', 'gió34567', 'gió38461'],
    ['the same again and again', 'gióxxxx', 'gióxkxz'],
    ['what was there before', 'gióxkzgióxkz', 'gióxkzwfjpqv'],
    ['something that can be pronounced', 'nghieng', 'nghxnjg'],
  ])('is less for %s', (_, likely, odd) => {
    expect(guessCost(likely)).toBeLessThan(guessCost(odd))
  })

  it('grows with every letter, digit and sign of another kind', () => {
    const grown = ['', 'x', 'xk', 'xk7', 'xk7!', 'xk7!?'].map(guessCost)
    expect(grown).toEqual(grown.toSorted((left, right) => left - right))
    expect(guessCost('')).toBe(0)
  })

  it('is worked out for a text of any length', () => {
    expect(guessCost('xkzwf'.repeat(10_000))).toBeGreaterThan(0)
  })
})

describe('the keys of a password', () => {
  it('are those that were pressed', () => {
    expect(unshifted('1qaz!QAZ')).toBe('1qaz1qaz')
    expect(unshifted('Mật khẩu?')).toBe('mật khẩu/')
  })
})
