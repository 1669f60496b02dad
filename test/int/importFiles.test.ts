import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { makePdfAttachment, makeUser, seedPdf } from '../support/builders.ts'
import { articlesOf, communeWithUbnd, countIn, folderWith, importInto } from '../support/imports.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const pdf = readFileSync(seedPdf)
const page = (...files: string[]) =>
  `<h1>Tin</h1><p>Nội dung.</p>${files.map((file) => `<a href="${file}">Tải file</a>`).join(' ')}`

describe('files that hold the same bytes', () => {
  it('are one attachment of a page that links both, and nothing changes the second time', async () => {
    const place = await communeWithUbnd(portal.payload)
    const folder = folderWith(portal, {
      'a.html': page('mot.pdf', 'hai.pdf'),
      'hai.pdf': pdf,
      'mot.pdf': pdf,
    })
    expect((await importInto(portal.payload, place, folder)).counts.created).toBe(1)
    const before = await articlesOf(portal.payload, place)
    expect(before[0]?.attachments).toHaveLength(1)
    expect(await countIn(portal.payload, 'attachments', place)).toBe(1)
    const { counts } = await importInto(portal.payload, place, folder)
    expect(counts).toMatchObject({ completed: 0, kept: 0, unchanged: 1 })
    expect(await articlesOf(portal.payload, place)).toEqual(before)
  })

  it('leave a page unedited whose sentences link to them', async () => {
    const place = await communeWithUbnd(portal.payload)
    const folder = folderWith(portal, {
      'a.html':
        '<h1>Tin</h1><p>Xem <a href="mot.pdf">tại đây</a>, <a href="/hai.pdf">và đây</a>, ' +
        '<a href="mailto:vp@x.example.vn?subject=Xin chào">thư</a>.</p>',
      'hai.pdf': pdf,
      'mot.pdf': pdf,
    })
    await importInto(portal.payload, place, folder)
    const before = await articlesOf(portal.payload, place)
    expect((await importInto(portal.payload, place, folder)).counts).toMatchObject({
      kept: 0,
      unchanged: 1,
    })
    expect(await articlesOf(portal.payload, place)).toEqual(before)
  })

  it('are not taken from a draft that somebody is working on', async () => {
    const place = await communeWithUbnd(portal.payload)
    const { id } = await makeUser(portal.payload, 'editor', place)
    const own = await makePdfAttachment(portal.payload, place, { createdBy: id, title: 'Của tôi' })
    const folder = folderWith(portal, { 'a.html': page('ke-hoach.pdf'), 'ke-hoach.pdf': pdf })
    await importInto(portal.payload, place, folder)
    const [article] = await articlesOf(portal.payload, place)
    expect(article?.attachments).toEqual([expect.not.stringMatching(`^${own.id}$`)])
    expect(article?.importWarnings ?? []).toEqual([])
  })

  it('are taken from what is public, with a warning when its title is another', async () => {
    const place = await communeWithUbnd(portal.payload)
    const { id } = await makeUser(portal.payload, 'editor', place)
    const live = await makePdfAttachment(portal.payload, place, {
      _status: 'published',
      createdBy: id,
      title: 'Kế hoạch đã ký',
    })
    const folder = folderWith(portal, { 'a.html': page('ke-hoach.pdf'), 'ke-hoach.pdf': pdf })
    const dry = await importInto(portal.payload, place, folder, { isDryRun: true })
    expect((await importInto(portal.payload, place, folder)).rows).toEqual(dry.rows)
    const [article] = await articlesOf(portal.payload, place)
    expect(article?.attachments).toEqual([live.id])
    expect(article?.importWarnings).toEqual([
      expect.objectContaining({
        code: 'fileReused',
        message: expect.stringContaining('“ke-hoach.pdf” → “Kế hoạch đã ký”'),
      }),
    ])
    expect((await importInto(portal.payload, place, folder)).counts.unchanged).toBe(1)
  })
})
