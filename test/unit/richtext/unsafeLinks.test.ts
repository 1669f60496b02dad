import { describe, expect, it } from '@jest/globals'

import { unsafeLinks } from '../../../src/richtext/unsafeLinks.ts'

const linked = (url: string) => ({
  root: { children: [{ children: [{ fields: { url }, type: 'link' }], type: 'paragraph' }] },
})

describe('unsafeLinks', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    'https://x.example/"onclick="alert(1)',
    'https://x.example/<script>',
  ])('names %j', (url) => {
    expect(unsafeLinks(linked(url))).toEqual([url])
  })

  it.each([
    'https://contien.quangtri.gov.vn',
    'http://x',
    'mailto:a@b.example',
    'tel:+84',
    '/tin-tuc',
    '#muc-1',
    '?trang=2',
    'tin-tuc/bai',
    'contien.gov.vn',
  ])('lets %s pass', (url) => {
    expect(unsafeLinks(linked(url))).toEqual([])
  })

  it.each([null, undefined, 'x', 5, {}, { root: null }, { root: { children: 'x' } }])(
    'survives %j',
    (state) => {
      expect(unsafeLinks(state)).toEqual([])
    },
  )
})
