import { describe, expect, it } from '@jest/globals'

import { decode } from '../../../src/importers/html/decode.ts'
import { readHtml } from '../../../src/importers/html/readHtml.ts'
import { readText } from '../../../src/importers/html/readText.ts'
import { toItem } from '../../../src/importers/html/toItem.ts'

const place = { file: '/nowhere/trang.html', folder: '/nowhere', source: 'trang.html' }

describe('reading bytes', () => {
  it('takes UTF-8, with or without its mark, and what the page declares', () => {
    expect(decode(Buffer.from('Kế hoạch'))).toBe('Kế hoạch')
    expect(decode(Buffer.from('\ufeffKế hoạch'))).toBe('Kế hoạch')
    const latin = Buffer.from('<meta charset="iso-8859-1">caf\u00e9', 'latin1')
    expect(decode(latin)).toContain('café')
  })

  it('falls back to windows-1258, which old pages use without saying so', () => {
    expect(decode(Buffer.from([0xd0, 0xf5, 0x20, 0x61]))).toBe('Đơ a')
  })

  it.each([Buffer.alloc(0), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00])])('refuses %j', (bytes) => {
    expect(() => decode(bytes)).toThrow(/^Tệp /)
  })
})

describe('reading a page of an unknown portal', () => {
  it('takes the heading of the text, not the browser title', async () => {
    const page = await readHtml(
      '<title>Trang chủ - Xã A</title><nav>Menu</nav><main><h1>Thông báo nghỉ lễ</h1><p>Nghỉ ngày 02/9.</p></main>',
      place,
    )
    expect(page).toMatchObject({ text: 'Nghỉ ngày 02/9.', title: 'Thông báo nghỉ lễ', url: null })
  })

  it('does not take a bold word at the start of a paragraph for the heading', async () => {
    const page = await readHtml(
      '<title>Tin A - Xã B</title><div class="journal-content-article"><p><strong>Lưu ý:</strong> mang theo CCCD.</p></div>',
      place,
    )
    expect(page).toMatchObject({ text: 'Lưu ý: mang theo CCCD.', title: 'Tin A' })
  })

  it('keeps a link that is part of a sentence, and takes a bare button out', async () => {
    const page = await readHtml(
      '<h1>T</h1><p>Xem <a href="/a.pdf">tại đây</a>.</p><p><a href="/b.pdf">Tải file</a></p>',
      place,
    )
    expect(page.text).toBe('Xem tại đây.')
    expect(page.links.map(({ label }) => label)).toEqual(['tại đây', 'Tải file'])
  })

  it('names lists and counts pictures', async () => {
    const page = await readHtml(
      '<h1>T</h1><ul><li>Một</li><li>Hai</li></ul><img src="a.jpg">',
      place,
    )
    expect([page.text, page.imageCount]).toEqual(['- Một\n\n- Hai', 1])
  })

  it.each(['<p></p>', '<html></html>', ''])('refuses %j', async (html) => {
    await expect(readHtml(html, place)).rejects.toThrow(/^Trang không có/)
  })
})

describe('deciding what a page is', () => {
  it('makes an article of news, without the warnings of a plan', () => {
    const item = toItem(readText('Hội nghị giao ban\n\nSáng nay, xã họp.', 'a.txt'))
    expect(item).toMatchObject({ plan: null, title: 'Hội nghị giao ban', warnings: [] })
  })

  it('finds number, date, signer, tasks and year where they stand', () => {
    const text =
      'Kế hoạch phòng chống thiên tai năm 2026\n\nSố: 12/KH-UBND, ngày 05 tháng 01 năm 2026\n\n' +
      'Nhiệm vụ:\n\n- Việc một.\n\nTM. ỦY BAN NHÂN DÂN'
    const item = toItem(readText(text, 'a.txt'))
    expect(item.plan?.planYear).toBe(2026)
    expect(item.warnings).toEqual([])
  })

  it('does not invent a year', () => {
    const item = toItem(readText('Kế hoạch phòng chống thiên tai\n\nNội dung.', 'a.txt'))
    expect(item.plan?.planYear).toBeNull()
    expect(item.warnings.map(({ code }) => code)).toContain('yearGuessed')
  })

  it('guesses a date from a Liferay number and says it is a guess', async () => {
    const html =
      '<link rel="canonical" href="https://x.vn/chi-tiet/-/view-article/1/2/1712113730567"><h1>T</h1><p>x</p>'
    const { legacy } = toItem(await readHtml(html, place))
    expect(legacy).toMatchObject({
      importedDateGuess: '2024-04-03T03:08:50.567Z',
      key: 'x.vn|1712113730567',
      sourceId: '1712113730567',
    })
  })
})
