import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { foldSpace } from '../../src/importers/html/page.ts'
import { plainText } from '../../src/richtext/plainText.ts'
import { unique } from '../support/builders.ts'
import {
  communeWithUbnd,
  countIn,
  importInto,
  liferay,
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

const planWarnings = [
  'missingDate',
  'missingNumber',
  'missingSigner',
  'missingTasks',
  'typoSpacing',
]

describe('the seed page, imported', () => {
  it.each([
    ['as scraped text', scrapedText, [...planWarnings, 'attachmentMissing'].sort(), 0],
    ['as Liferay served it', liferay, planWarnings, 1],
  ])(
    'fact 13: %s: a plan draft with its parts, an article linked to it, a report',
    async (_form, target, warnings, files) => {
      const place = await communeWithUbnd(portal.payload)
      const report = await importInto(portal.payload, place, target)
      expect(report.counts).toMatchObject({ created: 1, failed: 0 })

      const { article, plan } = await onlyItemOf(portal.payload, place)
      expect(article.title).toBe('Kế hoạch tuyên truyền CCHC xã Linh trường năm 2024')
      expect(article.slug).toBe('ke-hoach-tuyen-truyen-cchc-xa-linh-truong-nam-2024')
      expect([article._status, plan._status]).toEqual(['draft', 'draft'])
      expect(article.plans).toEqual([plan.id])
      expect(plan).toMatchObject({ planYear: 2024, title: article.title })
      expect(plan.purposes).toHaveLength(4)
      expect(plan.requirements).toHaveLength(4)
      expect(plan.purposes?.[0]?.text).toMatch(/^Nâng cao vai trò, trách nhiệm .* năm 2024\.$/)
      expect(plan.requirements?.[3]?.text).toMatch(/^Kết hợp công tác .* pháp luật của nhà nước\.$/)
      expect(plan.notes?.map((note) => note.text)).toEqual([
        expect.stringMatching(/^Yêu cầu các cấp, các ngành .* hưởng ứng\.$/),
      ])
      expect(await countIn(portal.payload, 'plan-tasks', place)).toBe(0)
      expect(warningCodes(article)).toEqual(warnings)
      expect(JSON.stringify(article.importWarnings)).toContain('công tácCCHC')
      expect(article.attachments ?? []).toHaveLength(files)
      expect(await countIn(portal.payload, 'attachments', place)).toBe(files)
      expect(await countIn(portal.payload, 'import-runs', place)).toBe(1)
      expect((await portal.visitor.get(`/api/articles/${article.id}`)).status).toBe(404)
    },
  )

  it.each([scrapedText, liferay])('fact 13: loses not a word (%#)', async (target) => {
    const place = await communeWithUbnd(portal.payload)
    await importInto(portal.payload, place, target)
    const { article, plan } = await onlyItemOf(portal.payload, place)
    const source = foldSpace(readFileSync(scrapedText, 'utf8')).replace(
      /^Chi tiết bài viết - \S+ \S+ \S+ - Gio Linh /,
      '',
    )
    const links = (article.legacy?.fileLinks ?? []).map(({ label }) => label).join(' ')
    expect(foldSpace(`${article.title} ${links} ${plainText(article.body)}`)).toBe(source)

    const parts = [plan.purposes, plan.requirements, plan.notes].flatMap((list) => list ?? [])
    const letters = (words: string) => words.replace(/\s|- |Mục đích:|Yêu cầu:/g, '')
    const inPlan = letters(parts.map((part) => part.text).join(''))
    expect(inPlan).toBe(letters(foldSpace(plainText(article.body)).replace(/(^|\s)- /g, '$1')))
  })

  it('fact 16: keeps the old address and a date that is only a guess', async () => {
    const place = await communeWithUbnd(portal.payload)
    await importInto(portal.payload, place, liferay)
    const { article } = await onlyItemOf(portal.payload, place)
    expect(article.legacy).toMatchObject({
      host: 'linhtruong.giolinh.quangtri.gov.vn',
      importedDateGuess: '2022-05-03T05:35:45.217Z',
      sourceId: '1651556145217',
    })
    expect(article.publishedAt ?? null).toBeNull()
  })
})

describe('running an import again', () => {
  it('fact 17: changes nothing the second time, in either form', async () => {
    for (const target of [scrapedText, liferay]) {
      const place = await communeWithUbnd(portal.payload)
      await importInto(portal.payload, place, target)
      const before = await onlyItemOf(portal.payload, place)
      const { counts } = await importInto(portal.payload, place, target)
      expect(counts).toMatchObject({ created: 0, unchanged: 1 })
      expect(await onlyItemOf(portal.payload, place)).toEqual(before)
    }
  })

  it('takes both forms for one item, and completes it with what the second one knows', async () => {
    const place = await communeWithUbnd(portal.payload)
    await importInto(portal.payload, place, scrapedText)
    expect((await importInto(portal.payload, place, liferay)).counts).toMatchObject({
      completed: 1,
      created: 0,
    })
    const { article, plan } = await onlyItemOf(portal.payload, place)
    expect(article.attachments).toHaveLength(1)
    expect(plan.attachments).toHaveLength(1)
    expect(warningCodes(article)).toEqual(planWarnings)
    expect((await importInto(portal.payload, place, scrapedText)).counts).toMatchObject({
      created: 0,
      unchanged: 1,
    })
    expect((await importInto(portal.payload, place, seed)).counts).toMatchObject({
      created: 0,
      unchanged: 2,
    })
    expect(await onlyItemOf(portal.payload, place)).toEqual({ article, plan })
  })

  it.each(['article', 'plan'] as const)(
    'fact 17: never overwrites what somebody edited since (%s)',
    async (what) => {
      const place = await communeWithUbnd(portal.payload)
      await importInto(portal.payload, place, scrapedText)
      const { article, plan } = await onlyItemOf(portal.payload, place)
      const collection = what === 'article' ? 'articles' : 'plans'
      await portal.payload.update({
        collection,
        data: { title: 'Tên do biên tập viên sửa' },
        depth: 0,
        draft: true,
        id: what === 'article' ? article.id : plan.id,
        overrideAccess: true,
      })
      const edited = await onlyItemOf(portal.payload, place)
      expect((await importInto(portal.payload, place, liferay)).counts).toMatchObject({
        completed: 0,
        created: 0,
        kept: 1,
      })
      expect(await onlyItemOf(portal.payload, place)).toEqual(edited)
    },
  )

  it('does not bring back what was thrown away', async () => {
    const place = await communeWithUbnd(portal.payload)
    await importInto(portal.payload, place, scrapedText)
    const { article } = await onlyItemOf(portal.payload, place)
    await portal.payload.update({
      collection: 'articles',
      data: { deletedAt: new Date().toISOString() },
      depth: 0,
      id: article.id,
      overrideAccess: true,
    })
    expect((await importInto(portal.payload, place, scrapedText)).counts).toMatchObject({
      created: 0,
      kept: 1,
    })
  })

  it('follows the source while nobody has touched the draft', async () => {
    const place = await communeWithUbnd(portal.payload)
    const folder = path.join(portal.dataFolder, `crawl-${unique()}`)
    cpSync(liferay, folder, { recursive: true })
    await importInto(portal.payload, place, folder)
    const page = path.join(
      folder,
      'linhtruong.giolinh.quangtri.gov.vn/chi-tiet-tin/-/view-article/1/1651244226488/1651556145217.html',
    )
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('công chứ, viên chức', 'công chức, viên chức'),
    )
    expect((await importInto(portal.payload, place, folder)).counts).toMatchObject({
      completed: 1,
      created: 0,
    })
    const { article, plan } = await onlyItemOf(portal.payload, place)
    expect(plainText(article.body)).toContain('công chức, viên chức')
    expect(plan.requirements?.[1]?.text).toContain('công chức, viên chức')
  })
})
