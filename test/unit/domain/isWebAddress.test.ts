import { describe, expect, it } from '@jest/globals'

import { isWebAddress } from '../../../src/domain/isWebAddress.ts'

describe('a web address', () => {
  it('begins with http or https and names a host', () => {
    expect(isWebAddress('https://contien.quangtri.gov.vn/tin?id=1#x')).toBe(true)
    expect(isWebAddress('HTTP://contien.quangtri.gov.vn')).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/tin',
    'https://',
    'https://quangtri.gov.vn@evil.example/',
    `https://a.example/${'x'.repeat(2000)}`,
    '',
  ])('is not %j', (text) => {
    expect(isWebAddress(text)).toBe(false)
  })
})
