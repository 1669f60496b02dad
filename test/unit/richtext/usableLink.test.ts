import { describe, expect, it } from '@jest/globals'

import { usableLink } from '../../../src/richtext/usableLink.ts'

const base = 'https://xa.example.vn/tin/1?x=2'

describe('the address a foreign link leads to', () => {
  it.each([
    ['/van-ban', 'https://xa.example.vn/van-ban'],
    ['2.html', 'https://xa.example.vn/tin/2.html'],
    ['//khac.example.vn/a', 'https://khac.example.vn/a'],
    [' http://khac.example.vn ', 'http://khac.example.vn/'],
    ['/kế hoạch.html', 'https://xa.example.vn/k%E1%BA%BF%20ho%E1%BA%A1ch.html'],
    ['mailto:vp@xa.example.vn?subject=Xin chào', 'mailto:vp@xa.example.vn?subject=Xin%20ch%C3%A0o'],
    ['tel:0233 3825 000', 'tel:0233%203825%20000'],
  ])('is read as a browser reads it: %s', (href, address) => {
    expect(usableLink(href, base)).toBe(address)
  })

  it.each([
    undefined,
    null,
    '',
    '  ',
    '#',
    'http://',
    'http://mayman/x',
    'mailto:',
    'mailto:/van-phong',
    'ftp://xa.example.vn/a',
    'file:///etc/passwd',
    'javascript:void(0)',
    'java\tscript:alert(1)',
    'data:text/html,x',
  ])('is none for %j', (href) => {
    expect(usableLink(href, base)).toBeNull()
  })

  it('is none for a relative link of a page whose address nobody knows', () => {
    expect(usableLink('/van-ban', null)).toBeNull()
    expect(usableLink('https://xa.example.vn/', null)).toBe('https://xa.example.vn/')
  })
})
