import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { removeOrphans } from '../../src/files/removeOrphans.ts'
import {
  loginAs,
  makeCommune,
  makePdfAttachment,
  makeUser,
  seedPdf,
  writeFile,
} from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
const bytes = readFileSync(seedPdf)
const name = 'Kế hoạch tuyên truyền CCHC năm 2024.pdf'

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const published = () => makePdfAttachment(portal.payload, commune, { _status: 'published' })
const buffered = (url: string) =>
  portal.visitor
    .get(url)
    .buffer(true)
    .parse(collect as never)

/** Supertest would take a PDF for text. */
function collect(
  res: Pick<NodeJS.ReadableStream, 'on'>,
  done: (error: Error | null, body: Buffer) => void,
): void {
  const parts: Buffer[] = []
  res.on('data', (part: Buffer) => parts.push(part))
  res.on('end', () => done(null, Buffer.concat(parts)))
}

describe('the file of a public attachment', () => {
  it('comes whole, under its Vietnamese name, with its type and no sniffing', async () => {
    const { url } = await published()
    const { body, headers, status } = await buffered(String(url))
    expect(status).toBe(200)
    expect(Buffer.compare(body, bytes)).toBe(0)
    expect(headers).toMatchObject({
      'content-disposition': `inline; filename="Ke hoach tuyen truyen CCHC nam 2024.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-length': String(bytes.length),
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is saved instead of shown with ?download', async () => {
    const { url } = await published()
    expect((await buffered(`${url}?download`)).headers['content-disposition']).toMatch(
      /^attachment; /,
    )
  })

  it.each([
    ['bytes=0-9', 206, 0, 10],
    ['bytes=-5', 206, bytes.length - 5, bytes.length],
    [`bytes=${bytes.length - 3}-`, 206, bytes.length - 3, bytes.length],
    ['bytes=0-0', 206, 0, 1],
    ['lines=1-2', 200, 0, bytes.length],
    ['bytes=0-1,5-6', 200, 0, bytes.length],
  ])('answers Range %s with %i', async (range, expected, start, end) => {
    const { url } = await published()
    const { body, headers, status } = await buffered(String(url)).set('Range', range)
    expect(status).toBe(expected)
    expect(Buffer.compare(body, bytes.subarray(start, end))).toBe(0)
    if (expected === 206)
      expect(headers['content-range']).toBe(`bytes ${start}-${end - 1}/${bytes.length}`)
  })

  it('answers 416 for a range behind the end and 304 for a copy that is current', async () => {
    const { url } = await published()
    const beyond = await portal.visitor.get(String(url)).set('Range', `bytes=${bytes.length}-`)
    expect([beyond.status, beyond.headers['content-range']]).toEqual([
      416,
      `bytes */${bytes.length}`,
    ])
    const { headers } = await buffered(String(url))
    const again = await portal.visitor.get(String(url)).set('If-None-Match', String(headers.etag))
    expect(again.status).toBe(304)
  })

  it('tells its length to HEAD and sends nothing', async () => {
    const { url } = await published()
    const { headers, status, text } = await portal.visitor.head(String(url))
    expect([status, headers['content-length'], text]).toEqual([
      200,
      String(bytes.length),
      undefined,
    ])
  })
})

describe('a file that is not public', () => {
  it('answers 404 to the public, exactly as a name that does not exist', async () => {
    const { url } = await makePdfAttachment(portal.payload, commune)
    const draft = await portal.visitor.get(String(url))
    const nothing = await portal.visitor.get('/api/attachments/file/khong-co.pdf')
    expect(draft.status).toBe(404)
    expect(draft.body).toEqual(nothing.body)
  })

  it('is open to who uploaded it, and to no other commune', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const { url } = await makePdfAttachment(portal.payload, commune, { createdBy: user.id })
    const own = await loginAs(portal, user)
    const other = await makeCommune(portal.payload)
    const foreign = await loginAs(portal, await makeUser(portal.payload, 'head', other))
    expect((await own.get(String(url))).status).toBe(200)
    expect((await foreign.get(String(url))).status).toBe(404)
  })

  it.each(['..%2fportal.db', '%2e%2e%2fsecret', 'a%2f..%2f..%2fsecret', '%00'])(
    'cannot be a path out of the folder (%s)',
    async (tried) => {
      const { status } = await portal.visitor.get(`/api/attachments/file/${tried}`)
      expect([400, 404]).toContain(status)
    },
  )

  it('answers 404 when the record is there and the file is gone', async () => {
    const { filename, url } = await published()
    rmSync(path.join(portal.dataFolder, 'files', String(filename)))
    expect((await portal.visitor.get(String(url))).status).toBe(404)
  })
})

describe('uploading', () => {
  it('keeps the name as it came and stores the file under a plain one of its own', async () => {
    const editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const { body, status } = await editor
      .post('/api/attachments')
      .field('_payload', JSON.stringify({ allowDuplicate: true }))
      .attach('file', bytes, { contentType: 'application/pdf', filename: name.normalize('NFD') })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      _status: 'draft',
      originalName: name,
      title: 'Kế hoạch tuyên truyền CCHC năm 2024',
    })
    expect(body.doc.filename).toMatch(/^ke-hoach-tuyen-truyen-cchc-nam-2024-[0-9a-f]{8}\.pdf$/)
    expect(existsSync(path.join(portal.dataFolder, 'files', body.doc.filename))).toBe(true)
  })

  it.each([
    ['trang.html', 'text/html', '<script>alert(1)</script>'],
    [
      'anh.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['chay.exe', 'application/octet-stream', 'MZ...'],
    ['gia-mao.pdf', 'text/html', '<html></html>'],
  ])('refuses %s', async (filename, contentType, content) => {
    const editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const before = readdirSync(path.join(portal.dataFolder, 'files')).length
    const { body, status } = await editor
      .post('/api/attachments')
      .field('_payload', JSON.stringify({ title: 'x' }))
      .attach('file', Buffer.from(content), { contentType, filename })
    expect(status).toBe(400)
    expect(body.errors[0].code).toMatch(/^CP_/)
    expect(readdirSync(path.join(portal.dataFolder, 'files'))).toHaveLength(before)
  })

  it('never replaces a file', async () => {
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const { filename, id, url } = await published()
    const { body, status } = await head
      .patch(`/api/attachments/${id}`)
      .field('_payload', JSON.stringify({ title: 'Khác' }))
      .attach('file', readFileSync(writeFile(portal, 'khac.pdf', '%PDF-1.4\n%%EOF')), 'khac.pdf')
    expect([status, body.errors[0].code]).toEqual([400, 'CP_FILE_REPLACED'])
    expect(existsSync(path.join(portal.dataFolder, 'files', String(filename)))).toBe(true)
    expect(Buffer.compare((await buffered(String(url))).body, bytes)).toBe(0)
  })
})

describe('files without a record', () => {
  it('are removed once they have settled; those of drafts and of the trash stay', async () => {
    const folder = path.join(portal.dataFolder, 'files')
    const draft = await makePdfAttachment(portal.payload, commune)
    const trashed = await makePdfAttachment(portal.payload, commune, {
      deletedAt: new Date().toISOString(),
    })
    writeFile(portal, 'files/mo-coi.pdf', 'x')
    writeFile(portal, 'files/vua-ghi.pdf', 'x')
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
    for (const name of readdirSync(folder).filter((one) => one !== 'vua-ghi.pdf')) {
      utimesSync(path.join(folder, name), twoHoursAgo, twoHoursAgo)
    }
    expect(await removeOrphans(portal.payload)).toEqual(['mo-coi.pdf'])
    expect(existsSync(path.join(portal.dataFolder, 'files-removed', 'mo-coi.pdf'))).toBe(true)
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([draft.filename, trashed.filename, 'vua-ghi.pdf']),
    )
  })
})
