import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { fold } from '../../../src/domain/vietnamese/index.ts'
import { anyText } from '../../support/arbitraries.ts'

describe('fold', () => {
  it('finds words however their marks and tones are written', () => {
    expect(fold('Đường Hoà Bình')).toBe('duong hoa binh')
    expect(fold('Đảng uỷ')).toBe(fold('ĐẢNG ỦY'))
    expect(fold('LINH TRƯƠNG')).toBe(fold('Linh Trường'))
  })

  it('is idempotent and blind to NFC and NFD', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) =>
          fold(fold(text)) === fold(text) &&
          fold(text.normalize('NFD')) === fold(text.normalize('NFC')),
      ),
    )
  })
})
