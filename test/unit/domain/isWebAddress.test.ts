import { describe, expect, it } from '@jest/globals'

import { isWebAddress } from '../../../src/domain/isWebAddress.ts'

describe('isWebAddress', () => {
  it.each([
    'https://contien.quangtri.gov.vn',
    'http://linhtruong.giolinh.quangtri.gov.vn/chi-tiet-tin/-/view-article/1/2/3?a=b#c',
    'HTTPS://xã-cồn-tiên.vn/tin?tên=kế%20hoạch',
    'http://[::1]:3000/',
  ])('is true of %s', (value) => {
    expect(isWebAddress(value)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'ftp://x.example',
    'contien.quangtri.gov.vn',
    '/tin-tuc',
    'https://',
    'https://[::zz]/',
    'https://a b',
    'https://x.example/"onclick="alert(1)',
    'https://ai:matkhau@x.example',
    `https://x.example/${'a'.repeat(2000)}`,
  ])('is false of %s', (value) => {
    expect(isWebAddress(value)).toBe(false)
  })
})
