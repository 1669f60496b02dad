import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { slugify } from '../../../src/domain/vietnamese/index.ts'
import { anyText } from '../../support/arbitraries.ts'

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
    expect(slugify('một hai', -3)).toBe('')
  })

  it('is empty or an address, never longer than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ max: 120, min: 0 }), (text, max) => {
        const slug = slugify(text, max)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(max)
      }),
    )
  })
})
