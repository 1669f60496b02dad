import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { fold, slugify } from '../../../src/domain/vietnamese/index.ts'

describe('fold', () => {
  it('finds words however their marks and tones are written', () => {
    expect(fold('Đường Hoà Bình')).toBe('duong hoa binh')
    expect(fold('Hoà')).toBe(fold('Hòa'))
    expect(fold('LINH TRƯƠNG')).toBe(fold('linh trương'))
  })

  it('is idempotent and blind to NFC and NFD', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

describe('slugify', () => {
  it.each([
    [
      'Kế hoạch tuyên truyền CCHC xã Linh trường năm 2024',
      'ke-hoach-tuyen-truyen-cchc-xa-linh-truong-nam-2024',
    ],
    ['Kế hoạch số 12/KH-UBND về phòng chống dịch', 'ke-hoach-so-12-kh-ubnd-ve-phong-chong-dich'],
    ['  – Đẩy mạnh!  ', 'day-manh'],
    ['★★★', ''],
    ['', ''],
  ])('%s → %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('cuts at a word, and a first word that is too long hard', () => {
    expect(slugify('một hai ba', 7)).toBe('mot-hai')
    expect(slugify('một hai ba', 8)).toBe('mot-hai')
    expect(slugify('một hai ba', 6)).toBe('mot')
    expect(slugify('nghiêngngả rồi', 5)).toBe('nghie')
  })

  it('is empty or an address, never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ max: 120, min: 1 }),
        (text, max) => {
          const slug = slugify(text, max)
          expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
          expect(slug.length).toBeLessThanOrEqual(max)
        },
      ),
    )
  })
})
