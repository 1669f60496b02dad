import type { Article, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import {
  loginAs,
  makeArticle,
  makeCommune,
  makeSection,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
import { heading, paragraph, richText, table } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let editor: Agent
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload, { phone: '0905 111 222' })
  await makeUnit(portal.payload, commune, { contacts: { phone: '0912.333.444' } })
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
})
afterAll(() => portal.close())

/** What an editor is warned of after saving an article with this body. */
async function warningsFor(body: Article['body']) {
  const answer = await editor.post('/api/articles').send({ body, title: 'Tin mới' })
  expect([answer.status, answer.body.doc?._status]).toEqual([201, 'draft'])
  return answer.body.doc.warnings as { code: string; message: { vi: string }; path: string }[]
}

describe('fact 12: letters of an old encoding in the body of an article', () => {
  it('raise a warning that offers the conversion, and stay as they are', async () => {
    const body = paragraph('KÕ ho¹ch tuyªn truyÒn')
    expect(await warningsFor(body)).toEqual([
      {
        code: 'legacyEncoding',
        message: {
          en: expect.stringContaining('Kế hoạch tuyên truyền'),
          vi: expect.stringMatching(/“Nội dung”.*TCVN3.*Kế hoạch tuyên truyền/),
        },
        path: 'body',
      },
    ])
    const { body: list } = await editor.get('/api/articles?where[_status][equals]=draft&limit=1')
    expect(JSON.stringify(list.docs[0].body)).toContain('KÕ ho¹ch')
  })

  it.each(['Kế hoạch tuyên truyền cải cách hành chính', 'déjà à Nîmes'])(
    'are not seen in correct text: %s',
    async (text) => {
      expect(await warningsFor(paragraph(text))).toEqual([])
    },
  )
})

describe('fact 36: data of private persons in an article', () => {
  it('raise a warning before publication that lists them', async () => {
    const [warning, ...others] = await warningsFor(
      paragraph('Ông A, CCCD 001090123456, điện thoại 0987 654 321.'),
    )
    expect(others).toEqual([])
    expect(warning).toMatchObject({ code: 'personalData', path: 'body' })
    expect(warning?.message.vi).toBe('“Nội dung” có dữ liệu cá nhân: 001090123456, 0987 654 321')
  })

  it('do not include the telephones of the commune and its units, however they are written', async () => {
    const text = 'Gọi UBND xã 0905111222 hoặc Phòng Văn hoá 0912 333 444.'
    expect(await warningsFor(paragraph(text))).toEqual([])
  })

  it('are told to the staff of the commune, never to the public', async () => {
    const { payload, visitor } = portal
    const { body } = await editor
      .post('/api/articles')
      .send({ body: paragraph('CCCD 001090123456'), title: 'Sẽ đăng' })
    const section = await makeSection(payload, commune)
    const rest = { publishedAt: '2026-01-15T01:00:00.000Z', sourceName: 'UBND xã', summary: 'A' }
    await payload.update({
      collection: 'articles',
      data: { _status: 'published', ...rest, section: section.id },
      depth: 0,
      id: body.doc.id,
      overrideAccess: true,
    })
    const seen = await visitor.get(`/api/articles/${body.doc.id}`)
    expect([seen.status, seen.body.warnings]).toEqual([200, undefined])
    const asked = await visitor.get('/api/articles?where[warnings][exists]=true')
    expect(asked.status).not.toBe(200)
  })

  it('are not told to a colleague who may not read the draft, by what could be done with it', async () => {
    const { id } = await makeArticle(portal.payload, commune, {
      body: paragraph('CCCD 001090123456'),
    })
    const address = `/api/articles/${id}/acts`
    for (const verb of ['submit', 'take']) await editor.post(`${address}/${verb}`).expect(200)
    expect(JSON.stringify((await editor.get(address)).body)).toContain('001090123456')
    for (const role of ['contributor', 'recordsClerk', 'technicalAdmin'] as const) {
      const agent = await loginAs(portal, await makeUser(portal.payload, role, commune))
      const seen = await agent.get(address)
      expect([role, seen.status, seen.body.errors[0].code]).toEqual([role, 404, 'CP_NOT_FOUND'])
      expect((await agent.post(`${address}/submit`)).status).toBe(404)
    }
  })
})

describe('fact 32: a body that a screen reader cannot follow', () => {
  it('raises a warning for a heading that skips a level', async () => {
    const found = await warningsFor(richText(heading('h2', 'Mục đích'), heading('h4', 'Chi tiết')))
    expect(found).toMatchObject([{ code: 'headingJump', path: 'body' }])
    expect(found[0]?.message.vi).toContain('“Chi tiết”')
  })

  it('raises a warning for a table without a header, and none for one that has it', async () => {
    expect(await warningsFor(richText(table(0)))).toMatchObject([
      { code: 'tableWithoutHeader', path: 'body' },
    ])
    expect(await warningsFor(richText(table(1)))).toEqual([])
  })

  it('raises none for headings in their order', async () => {
    const [first, second] = [heading('h2', 'Mục đích'), heading('h3', 'Chi tiết')]
    expect(await warningsFor(richText(first, second, heading('h2', 'Yêu cầu')))).toEqual([])
  })
})
