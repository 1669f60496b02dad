import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { makePhoto } from '../support/makeImage.ts'
import { makeDocx, makeZip } from '../support/makeZip.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import {
  anyImage,
  anyPdf,
  publishFile,
  readFiles,
  seenBy,
  upload,
  uploaded,
} from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let head: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const publish = (id: string) => publishFile({ commune, head, portal }, id)
const describeAs = (id: string, data: object) => editor.patch(`/api/attachments/${id}`).send(data)

describe('an upload', () => {
  it.each([
    ['ke-hoach.pdf', () => anyPdf(), 'pdf', 'application/pdf'],
    ['danh-sach.csv', () => Buffer.from('STT;Tên\n1;Thôn Xuân Mỹ\n'), 'csv', 'text/csv'],
    ['ghi-chu.txt', () => Buffer.from('Ghi chú của thôn'), 'txt', 'text/plain'],
    ['ho-so.zip', () => makeZip([{ content: 'a', name: 'a.txt' }]), 'zip', 'application/zip'],
  ])(
    'of %s is served as what it is, whatever the browser said',
    async (name, bytes, kind, mime) => {
      const { body } = await upload(editor, name, bytes(), {}, 'text/html')
      expect(body.doc).toMatchObject({ kind, mimeType: mime, originalName: name })
      expect(body.doc.filename).toMatch(new RegExp(`\\.${kind}$`))
      expect((await publish(body.doc.id)).status).toBe(200)
      const { headers, status } = await portal.visitor.get(body.doc.url)
      expect(status).toBe(200)
      expect(headers['content-type']).toMatch(new RegExp(`^${mime}`))
    },
  )

  it.each([
    ['ghi-chu.txt', Buffer.from('<svg onload="alert(1)"/>'), 400, 'CP_FILE_MARKUP'],
    ['anh.png', Buffer.from('\ufeff<svg/>'), 400, 'CP_FILE_MARKUP'],
    ['chay.pdf', Buffer.from('MZ\x90\0\x03', 'latin1'), 400, 'CP_FILE_EXECUTABLE'],
    ['ke-hoach.pdf', makeDocx(['x']), 400, 'CP_FILE_NAME_MISMATCH'],
    ['ho-so.zip', makeZip([{ isEncrypted: true, name: 'a.txt' }]), 400, 'CP_FILE_ENCRYPTED'],
    ['dai.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 413, 'CP_FILE_TOO_LARGE'],
  ])(
    'of %s is refused with its reason in both languages (%#)',
    async (name, bytes, status, code) => {
      const folder = path.join(portal.dataFolder, 'files')
      const before = readdirSync(folder).length
      const answer = await upload(editor, name, bytes)
      expect(answer.status).toBe(status)
      expect(answer.body.errors[0]).toMatchObject({
        code,
        sentence: { en: expect.any(String), vi: expect.any(String) },
      })
      expect(readdirSync(folder)).toHaveLength(before)
    },
  )

  it('needs a file, also as a draft and also when an address is named instead', async () => {
    for (const data of [
      { title: 'x' },
      { filename: 'x.pdf', title: 'x', url: 'https://a.example/x.pdf' },
    ]) {
      const { body, status } = await editor.post('/api/attachments').send(data)
      expect([status, body.errors[0].code]).toEqual([400, 'CP_FILE_MISSING'])
    }
  })

  it('of the public is refused before its file is looked at', async () => {
    const visitor = portal.visitor.post('/api/attachments')
    const { body } = await visitor
      .field('_payload', '{}')
      .attach('file', Buffer.from('MZ'), 'a.pdf')
    expect(body.errors[0].code).toBe('CP_ACCESS_FORBIDDEN')
  })

  it('cannot say itself what the server finds out', async () => {
    const claimed = { extraction: { status: 'done' }, kind: 'mp3', sha256: 'x', text: 'y' }
    const { id } = await uploaded(editor, 'a.pdf', anyPdf(), claimed)
    expect(await seenBy(editor, id)).toMatchObject({
      extraction: { status: 'pending' },
      kind: 'pdf',
    })
    await editor.patch(`/api/attachments/${id}`).send({ ...claimed, mimeType: 'image/png' })
    expect(await seenBy(editor, id)).toMatchObject({ kind: 'pdf', mimeType: 'application/pdf' })
  })

  it('lists an archive for whoever may read it', async () => {
    const bytes = makeZip([{ content: unique(), name: 'Phụ lục 1.txt' }])
    const { entries } = await uploaded(editor, 'phu-luc.zip', bytes)
    expect(entries).toEqual([{ name: 'Phụ lục 1.txt', size: 8 }])
  })
})

describe('the same file again', () => {
  it('is answered with the one that is there, and taken when a second one is meant', async () => {
    const bytes = anyPdf()
    const { id, title } = await uploaded(editor, 'ke-hoach.pdf', bytes)
    const again = await upload(editor, 'ten-khac.pdf', bytes)
    expect(again.status).toBe(409)
    expect(again.body.errors[0]).toMatchObject({
      code: 'CP_FILE_DUPLICATE',
      details: { existing: { id, title } },
    })
    const second = await upload(editor, 'ten-khac.pdf', bytes, { allowDuplicate: true })
    expect(second.status).toBe(201)
    expect(second.body.doc.id).not.toBe(id)
  })

  it('is known again as a photograph although its place was taken out', async () => {
    const bytes = await makePhoto()
    await uploaded(editor, 'anh.jpg', bytes)
    expect((await upload(editor, 'anh.jpg', bytes)).status).toBe(409)
  })

  it('of another commune, or one the user may not read, is not named', async () => {
    const bytes = anyPdf()
    await uploaded(editor, 'rieng.pdf', bytes)
    const other = await makeUser(portal.payload, 'editor', await makeCommune(portal.payload))
    const contributor = await makeUser(portal.payload, 'contributor', commune)
    for (const user of [other, contributor]) {
      expect((await upload(await loginAs(portal, user), 'rieng.pdf', bytes)).status).toBe(201)
    }
  })
})

describe('fact 32: what is public can be read by those who do not see', () => {
  it('a picture needs a description, unless it is decoration', async () => {
    const { id } = await uploaded(editor, 'anh.png', await anyImage())
    const { body, status } = await publish(id)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_WORKFLOW_FILE'])
    expect(body.errors[0].data.errors).toEqual([
      expect.objectContaining({
        code: 'CP_WORKFLOW_FILE',
        message: expect.stringMatching(/^Tệp “anh”: .*“Mô tả ảnh”/),
        path: 'attachments',
      }),
    ])
    await describeAs(id, { alt: '  ' })
    expect((await publish(id)).status).toBe(400)
    expect((await portal.visitor.get(`/api/attachments/${id}`)).status).toBe(404)
    await describeAs(id, { alt: 'Trụ sở UBND xã' })
    expect((await publish(id)).status).toBe(200)
    expect((await portal.visitor.get(`/api/attachments/${id}`)).status).toBe(200)
    const other = await uploaded(editor, 'nen.png', await anyImage())
    await describeAs(other.id, { decorative: true })
    expect((await publish(other.id)).status).toBe(200)
  })

  it('a scan is flagged, and needs a summary', async () => {
    const { id } = await uploaded(editor, 'scan.pdf', anyPdf(['', '']))
    await readFiles(portal)
    expect(await seenBy(editor, id)).toMatchObject({
      hasTextLayer: false,
      pages: 2,
      warnings: [{ code: 'scanWithoutText' }],
    })
    const { body, status } = await publish(id)
    const problem = { message: expect.stringContaining('“Nội dung chính”'), path: 'attachments' }
    expect([status, body.errors[0]]).toMatchObject([
      400,
      { code: 'CP_WORKFLOW_FILE', data: { errors: [problem] } },
    ])
    await describeAs(id, { summary: 'Thông báo lịch tiếp dân.' })
    expect((await publish(id)).status).toBe(200)
    const { body: seen } = await portal.visitor.get(`/api/attachments/${id}`)
    expect(seen).toMatchObject({ hasTextLayer: false })
    expect(seen).not.toHaveProperty('warnings')
  })

  it('a scan that is published before its job has run needs one all the same', async () => {
    const { id } = await uploaded(editor, 'voi.pdf', anyPdf(['']))
    const { body, status } = await publish(id)
    expect([status, body.errors[0].data.errors[0].message]).toEqual([
      400,
      expect.stringContaining('“Nội dung chính”'),
    ])
    const { id: readable } = await uploaded(editor, 'chu.pdf', anyPdf())
    expect((await publish(readable)).status).toBe(200)
    await readFiles(portal)
  })

  it('a draft may lack both', async () => {
    const { id } = await uploaded(editor, 'anh.png', await anyImage())
    const { status } = await editor.patch(`/api/attachments/${id}`).send({ title: 'Ảnh' })
    expect(status).toBe(200)
  })
})
