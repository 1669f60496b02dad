import { describe, expect, it } from '@jest/globals'

import { readHtml } from '../../../src/importers/html/readHtml.ts'
import { readText } from '../../../src/importers/html/readText.ts'
import { toItem } from '../../../src/importers/html/toItem.ts'

const place = { file: '/nowhere/trang.html', folder: '/nowhere', source: 'trang.html' }

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

  it('keeps the words of a link that nobody can follow, and remembers where it led', async () => {
    const page = await readHtml(
      '<h1>T</h1><p>Xem <a href="javascript:void(0)">tại đây</a>, <a name="x">mục</a> ' +
        '<a href="tiep.html">tiếp</a> <a href="https://x.vn/">khác</a></p>',
      place,
    )
    expect(page.html).toBe('<p>Xem tại đây, mục tiếp <a href="https://x.vn/">khác</a></p>')
    expect(toItem(page).warnings).toEqual([
      {
        code: 'linksUnusable',
        message:
          'Liên kết không dùng được, chỉ giữ lại chữ: “tại đây” (javascript:void(0)), “tiếp” (tiep.html).',
      },
    ])
  })

  it.each(['javascript:void(0)', 'mailto:a@x.vn', '/tuong-doi', 'http://'])(
    'takes %s for no address of a page',
    async (canonical) => {
      const html = `<link rel="canonical" href="${canonical}"><h1>T</h1><p><a href="/b">b</a></p>`
      expect(await readHtml(html, place)).toMatchObject({ html: '<p>b</p>', url: null })
    },
  )

  it('keeps the address of a file that the crawl does not have, relative or not', async () => {
    const page = await readHtml('<h1>T</h1><p><a href="tep/a.pdf">Tải file</a></p>', place)
    expect(toItem(page).legacy.fileLinks).toEqual([{ label: 'Tải file', url: 'tep/a.pdf' }])
  })

  it('refuses a page of thousands of tags in each other before it is built', async () => {
    const html = `<h1>T</h1>${'<div>'.repeat(20_000)}chữ`
    await expect(readHtml(html, place)).rejects.toThrow('Trang có 20000 lớp thẻ lồng nhau')
    const deep = await readHtml(`<h1>T</h1>${'<div>'.repeat(400)}chữ<p>nữa`, place)
    expect(deep.text).toBe('chữ\n\nnữa')
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

  it('points to letters from before Unicode, and offers what they may mean', async () => {
    const html =
      '<h1>KÕ ho¹ch tuyªn truyÒn</h1><p><font face=".VnTime">§Þnh h­íng n¨m häc míi</font></p>'
    const item = toItem(await readHtml(html, place))
    expect(item.title).toBe('KÕ ho¹ch tuyªn truyÒn')
    expect(item.warnings).toEqual([
      {
        code: 'legacyEncoding',
        message:
          'Có vẻ là chữ TCVN3 (ABC) chưa chuyển mã: ' +
          '“KÕ ho¹ch tuyªn truyÒn” có thể là “Kế hoạch tuyên truyền”.',
      },
    ])
  })

  it('points to UTF-8 that was read as Latin-1, and to broken characters', () => {
    const wrong = Buffer.from('Hội nghị triển khai nhiệm vụ').toString('latin1')
    const codes = (text: string) => toItem(readText(text, 'a.txt')).warnings.map(({ code }) => code)
    expect(codes(`${wrong}\n\n${wrong}`)).toEqual(['legacyEncoding'])
    expect(codes('Hội nghị\n\nTriển kha\uFFFD')).toEqual(['brokenCharacters'])
  })

  it('finds number, date, signer, tasks and year where they stand', () => {
    const text =
      'Kế hoạch phòng chống thiên tai năm 2026\n\nSố: 12/KH-UBND, ngày 05 tháng 01 năm 2026\n\n' +
      'Nhiệm vụ:\n\n- Việc một.\n\nTM. ỦY BAN NHÂN DÂN'
    const item = toItem(readText(text, 'a.txt'))
    expect(item.plan?.planYear).toBe(2026)
    expect(item.warnings).toEqual([])
  })

  it.each([
    ['Kế hoạch tổ chức 80 năm ngày 19/8/1945 tại xã năm 2025', 2025],
    ['Kế hoạch kỷ niệm ngày thành lập Đảng 03/02/1930', null],
    ['Kế hoạch 2026 về chuyển đổi số', 2026],
  ])('reads the year of “%s”', (title, year) => {
    expect(toItem(readText(`${title}\n\nNội dung.`, 'a.txt')).plan?.planYear).toBe(year)
  })

  it('cuts a title that is too long between two words, and loses none of it', () => {
    const long = `Thông báo ${'về việc tổ chức họp '.repeat(20)}<hết>`
    const item = toItem(readText(`${long}\n\nNội dung.`, 'a.txt'))
    expect(item.title.length).toBeLessThanOrEqual(250)
    expect(long.startsWith(`${item.title.slice(0, -1)} `)).toBe(true)
    expect(item.title).toMatch(/…$/)
    expect(item.html).toBe(`<p>${long.replace('<hết>', '&lt;hết&gt;')}</p>\n<p>Nội dung.</p>`)
    expect(item.warnings).toEqual([
      { code: 'titleCut', message: expect.stringContaining(`“${long}”`) },
    ])
  })

  it('does not invent a year', () => {
    const item = toItem(readText('Kế hoạch phòng chống thiên tai\n\nNội dung.', 'a.txt'))
    expect(item.plan?.planYear).toBeNull()
    expect(item.warnings.map(({ code }) => code)).toContain('yearGuessed')
  })

  it.each([
    [
      'https://X.vn/index.php?option=com_content&id=19#a',
      'x.vn|/index.php?option=com_content&id=19',
    ],
    ['https://x.vn/tin.html', 'x.vn|/tin.html'],
    ['https://x.vn/?id=1', 'x.vn|/?id=1'],
    ['https://x.vn/', null],
  ])('finds the page of %s again by %s', async (canonical, key) => {
    const html = `<link rel="canonical" href="${canonical}"><h1>T</h1><p>x</p>`
    expect(toItem(await readHtml(html, place)).legacy.key).toBe(key)
  })

  it('fact 16: guesses a date from a Liferay number and says it is a guess', async () => {
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
