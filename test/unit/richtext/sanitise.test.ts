import { describe, expect, it } from '@jest/globals'

import { sanitise } from '../../../src/richtext/sanitise.ts'

describe('sanitise', () => {
  it('keeps words, headings, lists, tables and safe links', () => {
    const html =
      '<h1>Tên</h1><p style="color:red">Một <b onclick="x()">hai</b></p><ul><li>ba</li></ul>' +
      '<table class="x"><tr><td colspan="2">bốn</td></tr></table><a href="https://x.vn/">năm</a>'
    expect(sanitise(html, null)).toBe(
      '<h2>Tên</h2><p>Một <b>hai</b></p><ul><li>ba</li></ul>' +
        '<table><tr><td colspan="2">bốn</td></tr></table><a href="https://x.vn/">năm</a>',
    )
  })

  it('drops what could run, and keeps the words beside it', () => {
    const html =
      '<script>alert(1)</script><a href="javascript:alert(1)">bấm</a><img src=x onerror=alert(1)>' +
      '<iframe src="//evil"></iframe><svg onload=alert(1)>chữ</svg><o:p>Word</o:p>'
    expect(sanitise(html, null)).toBe('bấmchữWord')
  })

  it('leads relative links to the old site', () => {
    const base = 'https://linhtruong.giolinh.quangtri.gov.vn/chi-tiet-tin'
    expect(sanitise('<a href="/tin-tuc">x</a>', base)).toBe(
      '<a href="https://linhtruong.giolinh.quangtri.gov.vn/tin-tuc">x</a>',
    )
  })

  it.each(['javascript:void(0)', '', '#', 'ftp://x.vn/a', 'http://', 'data:,x', 'x.html'])(
    'leaves the words of a link that nobody can follow (%s)',
    (href) => {
      expect(sanitise(`<p>Xem <a href="${href}">tại <b>đây</b></a>.</p>`, null)).toBe(
        '<p>Xem tại <b>đây</b>.</p>',
      )
    },
  )

  it('leaves the words of a place that links lead to', () => {
    expect(sanitise('<p><a name="muc-1">Mục 1</a></p>', 'https://x.vn/')).toBe('<p>Mục 1</p>')
  })

  it('does not glue the words of neighbouring blocks', () => {
    expect(sanitise('<div>Một</div><div>Hai</div>', null)).toBe('<p>Một</p><p>Hai</p>')
  })
})
