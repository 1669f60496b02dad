import { describe, expect, it } from '@jest/globals'

import { hasCodeShape } from '../../../../src/domain/law/hasCodeShape.ts'

describe('the shape of official codes', () => {
  it('fact 19: an organ id is a letter, two digits and groups', () => {
    for (const id of ['H50', 'H50.12.3', `H50.${'1'.repeat(31)}`, 'Z01.2']) {
      expect([id, hasCodeShape('organId', id)]).toEqual([id, true])
    }
    for (const id of ['h50', 'Q1', `H50.${'1'.repeat(32)}`, 'H50.', 'H50..1', '']) {
      expect([id, hasCodeShape('organId', id)]).toEqual([id, false])
    }
  })

  it('fact 19: an administrative code is five digits, zeros in front included', () => {
    expect(hasCodeShape('adminCode', '00123')).toBe(true)
    for (const code of ['123', '123456', '1953a']) {
      expect([code, hasCodeShape('adminCode', code)]).toEqual([code, false])
    }
  })
})
