import { describe, expect, it } from '@jest/globals'

import { covers, fingerprintOf } from '../../../src/domain/fingerprint.ts'

const words = [{ title: 'Kế hoạch' }]
const [first, second] = [
  { id: '1', value: 'dang' },
  { id: '2', value: 'xong' },
]

describe('the fingerprint of what is in work', () => {
  it('covers the same words and nothing else', () => {
    const read = fingerprintOf(words, [])
    expect(covers(read, fingerprintOf(words, []))).toBe(true)
    expect(covers(read, fingerprintOf([{ title: 'Khác' }], []))).toBe(false)
    expect(covers(null, read)).toBe(false)
  })

  it('covers what has become public by itself since, and no news', () => {
    const read = fingerprintOf(words, [first, second])
    expect(covers(read, fingerprintOf(words, [second, first]))).toBe(true)
    expect(covers(read, fingerprintOf(words, [second]))).toBe(true)
    expect(covers(read, fingerprintOf(words, [{ ...first, value: 'huy' }]))).toBe(false)
    expect(covers(fingerprintOf(words, []), read)).toBe(false)
  })

  it('fits where it is kept, however much is apart: then it covers just the same', () => {
    const many = Array.from({ length: 300 }, (_, nth) => ({ id: String(nth), value: 'xong' }))
    const read = fingerprintOf(words, many)
    expect(read.length).toBeLessThan(4000)
    expect(covers(read, fingerprintOf(words, many.toReversed()))).toBe(true)
    expect(covers(read, fingerprintOf(words, many.slice(1)))).toBe(false)
  })
})
