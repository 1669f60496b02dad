import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ValidationError } from 'payload'

import { importHtml } from '../../src/importers/html/importHtml.ts'
import { readText } from '../../src/importers/html/readText.ts'
import { saveItem } from '../../src/importers/html/saveItem.ts'
import { toItem } from '../../src/importers/html/toItem.ts'
import { plainText } from '../../src/richtext/plainText.ts'
import { makeCommune, unique } from '../support/builders.ts'
import {
  articlesOf,
  communeWithUbnd,
  countIn,
  folderWith,
  importInto,
  onlyItemOf,
  scrapedText,
  seed,
  warningCodes,
} from '../support/imports.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

describe('an import that meets trouble', () => {
  it('makes no commune: an unknown one is an error that names the flag', async () => {
    const before = await portal.payload.count({ collection: 'communes', overrideAccess: true })
    const ask = importHtml(portal.payload, { commune: 'khong-co', target: scrapedText })
    await expect(ask).rejects.toThrow(/^--commune: .*khong-co/)
    expect(await portal.payload.count({ collection: 'communes', overrideAccess: true })).toEqual(
      before,
    )
  })

  it('makes no unit: an unknown one is a warning and the field stays empty', async () => {
    const place = await makeCommune(portal.payload)
    await importInto(portal.payload, place, scrapedText)
    const { article, plan } = await onlyItemOf(portal.payload, place)
    expect(warningCodes(article)).toContain('unknownUnit')
    expect(plan.unit ?? null).toBeNull()
    const units = await portal.payload.count({
      collection: 'units',
      overrideAccess: true,
      where: { tenant: { equals: place.id } },
    })
    expect(units.totalDocs).toBe(0)
  })

  it('reports an empty, a binary and an unreadable file as rows and goes on', async () => {
    const place = await communeWithUbnd(portal.payload)
    const folder = path.join(portal.dataFolder, `trouble-${unique()}`)
    mkdirSync(path.join(folder, 'thu-muc.html'), { recursive: true })
    writeFileSync(path.join(folder, 'a-rong.html'), '')
    writeFileSync(path.join(folder, 'b-trang.txt'), ' \n\n ')
    writeFileSync(path.join(folder, 'c-nhi-phan.html'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))
    writeFileSync(
      path.join(folder, 'd-khong-chu.html'),
      '<html><body><script>1</script></body></html>',
    )
    cpSync(scrapedText, path.join(folder, 'e-tot.txt'))
    const { counts, rows } = await importInto(portal.payload, place, folder)
    expect(counts).toMatchObject({ created: 1, failed: 4 })
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'failed',
      'failed',
      'failed',
      'failed',
      'created',
    ])
    for (const row of rows.slice(0, 4)) expect(row.message).toMatch(/^(Tệp|Trang) /)
    expect(await countIn(portal.payload, 'articles', place)).toBe(1)
  })

  it('says in a sentence that a target is neither a file nor a folder', async () => {
    const place = await communeWithUbnd(portal.payload)
    const pipe = path.join(portal.dataFolder, `pipe-${unique()}`)
    execFileSync('mkfifo', [pipe])
    await expect(importInto(portal.payload, place, pipe)).rejects.toThrow(
      `${pipe}: không phải là tệp hoặc thư mục đọc được.`,
    )
  })

  it('reads only what lies in the folder itself, not where a symbolic link leads', async () => {
    const place = await communeWithUbnd(portal.payload)
    const elsewhere = folderWith(portal, { 'ngoai.html': '<h1>Ngoài</h1><p>Không nhập.</p>' })
    const folder = folderWith(portal, { 'trong.html': '<h1>Trong</h1><p>Nhập.</p>' })
    symlinkSync(elsewhere, path.join(folder, 'thu-muc'))
    symlinkSync(path.join(elsewhere, 'ngoai.html'), path.join(folder, 'trang.html'))
    const { rows } = await importInto(portal.payload, place, folder)
    expect(rows.map(({ source }) => source)).toEqual(['trong.html'])
  })

  it('reads a page in UTF-16 and one in windows-1258 that does not say so', async () => {
    const place = await communeWithUbnd(portal.payload)
    const folder = folderWith(portal, {
      'a.html': Buffer.from('\uFEFF<h1>Thông báo</h1><p>Nghỉ lễ.</p>', 'utf16le'),
      'b.html': Buffer.from('<h1>D\xf5 to\xe0n</h1><p>N\xe3m nay, xa\xde.</p>', 'latin1'),
    })
    expect((await importInto(portal.payload, place, folder)).counts.created).toBe(2)
    const articles = await articlesOf(portal.payload, place)
    expect(articles.map(({ title, body }) => [title, plainText(body)])).toEqual([
      ['Thông báo', 'Nghỉ lễ.'],
      ['Dơ toàn', 'Năm nay, xã.'],
    ])
  })

  it('writes nothing at all in a dry run, and says what it would do', async () => {
    const place = await communeWithUbnd(portal.payload)
    const { counts } = await importInto(portal.payload, place, seed, { isDryRun: true })
    expect(counts).toMatchObject({ created: 1, failed: 0, unchanged: 1 })
    for (const collection of ['articles', 'plans', 'attachments', 'import-runs'] as const) {
      expect([collection, await countIn(portal.payload, collection, place)]).toEqual([
        collection,
        0,
      ])
    }
  })

  it('imports a page with links that nobody can follow: their words stay, a warning says where', async () => {
    const place = await communeWithUbnd(portal.payload)
    const folder = folderWith(portal, {
      'a.html': '<h1>A</h1><p>Xem <a href="javascript:void(0)">tại đây</a>.</p>',
      'b.html': '<h1>B</h1><p>Xem <a name="x">mục</a> <a href="">này</a>.</p>',
      'c.html': '<h1>C</h1><p><a href="ftp://x.vn/a">ftp</a> <a href="http://">http</a></p>',
      'd.html':
        '<link rel="canonical" href="mailto:a@x.vn"><h1>D</h1><p><a href="/x">tương đối</a></p>',
      'e.html': `<h1>${'Tiêu đề dài '.repeat(30)}</h1><p>E</p>`,
    })
    const dry = await importInto(portal.payload, place, folder, { isDryRun: true })
    const { counts, rows } = await importInto(portal.payload, place, folder)
    expect(counts).toMatchObject({ created: 5, failed: 0 })
    expect(rows).toEqual(dry.rows)
    expect(rows.map(({ warnings = [] }) => warnings)).toEqual([
      ...Array.from({ length: 4 }, () => [expect.objectContaining({ code: 'linksUnusable' })]),
      [expect.objectContaining({ code: 'titleCut' })],
    ])
    const articles = await articlesOf(portal.payload, place)
    expect(articles.map(({ body }) => plainText(body).slice(0, 20).trim())).toEqual([
      'Xem tại đây.',
      'Xem mục này.',
      'ftp http',
      'tương đối',
      'Tiêu đề dài Tiêu đề',
    ])
  })

  it('refuses in a dry run what the collection would refuse in a real one', async () => {
    const place = await communeWithUbnd(portal.payload)
    const page = readText('Tin\n\nNội dung.', 'tin.txt')
    const item = { ...toItem(page), title: 'x'.repeat(300) }
    const target = { payload: portal.payload, tenant: place.id, unit: null, unitName: 'UBND' }
    for (const isDryRun of [true, false]) {
      await expect(saveItem(item, { ...target, isDryRun })).rejects.toThrow(ValidationError)
    }
  })

  it('imports a page without a file it does not accept, and says so', async () => {
    const place = await communeWithUbnd(portal.payload)
    const folder = path.join(portal.dataFolder, `files-${unique()}`)
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'macro.docx'), 'không phải docx')
    writeFileSync(
      path.join(folder, 'tin.html'),
      '<title>x</title><h1>Tin có tệp</h1><p>Nội dung.</p><a href="macro.docx">Tải file</a>',
    )
    const dry = await importInto(portal.payload, place, folder, { isDryRun: true })
    const { rows } = await importInto(portal.payload, place, folder)
    expect(rows).toEqual(dry.rows)
    expect(rows[0]).toMatchObject({ outcome: 'created', warnings: [{ code: 'unacceptedFile' }] })
    expect(await countIn(portal.payload, 'attachments', place)).toBe(0)
    expect((await importInto(portal.payload, place, folder)).counts.unchanged).toBe(1)
  })

  it('takes over the lock of a run that was killed', async () => {
    const place = await communeWithUbnd(portal.payload)
    await portal.payload.create({
      collection: 'import-runs',
      data: {
        runningFor: place.id,
        source: 'dở dang',
        startedBy: `${os.hostname()}:999999`,
        state: 'running',
        tenant: place.id,
      },
      depth: 0,
      overrideAccess: true,
    })
    expect((await importInto(portal.payload, place, scrapedText)).counts.created).toBe(1)
    const { docs } = await portal.payload.find({
      collection: 'import-runs',
      depth: 0,
      overrideAccess: true,
      sort: 'createdAt',
      where: { tenant: { equals: place.id } },
    })
    expect(docs.map(({ state }) => state)).toEqual(['interrupted', 'finished'])
  })

  it('lets one run at a time into a commune', async () => {
    const place = await communeWithUbnd(portal.payload)
    await portal.payload.create({
      collection: 'import-runs',
      data: {
        runningFor: place.id,
        source: 'đang chạy',
        startedBy: `${os.hostname()}:1`,
        state: 'running',
        tenant: place.id,
      },
      depth: 0,
      overrideAccess: true,
    })
    await expect(importInto(portal.payload, place, scrapedText)).rejects.toThrow(
      /^--commune: đang có một lần nhập khác/,
    )
    expect(await countIn(portal.payload, 'articles', place)).toBe(0)
  })

  it('stops between two items when it is told to, and says so in its record', async () => {
    const place = await communeWithUbnd(portal.payload)
    await expect(
      importInto(portal.payload, place, seed, { signal: AbortSignal.abort() }),
    ).rejects.toThrow()
    const { docs } = await portal.payload.find({
      collection: 'import-runs',
      depth: 0,
      overrideAccess: true,
      where: { tenant: { equals: place.id } },
    })
    expect(docs.map(({ state }) => state)).toEqual(['interrupted'])
  })
})
