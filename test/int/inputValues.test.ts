import type { Article, Commune, Plan } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeArticle,
  makeAttachment,
  makeCommune,
  makeDocument,
  makePlan,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
import { communeAsSent, errorsOf } from '../support/builders/organisation.ts'
import { makeTask } from '../support/builders/planTasks.ts'
import { makeNotice } from '../support/builders/registers.ts'
import { paragraph } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let head: Agent
let province: Agent
let article: Article
let plan: Plan

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(payload, 'head', commune))
  province = await loginAs(portal, await makeUser(payload, 'provinceAdmin', null))
  article = await makeArticle(payload, commune)
  plan = await makePlan(payload, commune)
})
afterAll(() => portal.close())

/** What a change of an item is answered: its status, and code and path of each problem. */
async function problemsOf(agent: Agent, address: string, data: object) {
  const { body, status } = await agent.patch(address).send(data)
  return status < 300 ? status : errorsOf(body).map(({ code, path }) => [code, path])
}

describe('a number', () => {
  it.each([
    [{ budget: { amount: '15.000.000' } }, 'CP_INPUT_NUMBER', 'budget.amount'],
    [{ planYear: '2026-02-31' }, 'CP_INPUT_NUMBER', 'planYear'],
    [{ planYear: '12abc' }, 'CP_INPUT_NUMBER', 'planYear'],
    [{ planYear: 2026.5 }, 'CP_INPUT_WHOLE', 'planYear'],
    [{ planYear: 1 }, 'CP_INPUT_BELOW', 'planYear'],
    [{ budget: { amount: 1e308 } }, 'CP_INPUT_ABOVE', 'budget.amount'],
  ])('is never guessed (%j)', async (data, code, path) => {
    expect(await problemsOf(editor, `/api/plans/${plan.id}`, data)).toEqual([[code, path]])
  })

  it('is sent as a number by the forms of the admin, which wrap it in JSON', async () => {
    const sent = JSON.stringify({ budget: { amount: 15_000_000 } })
    const { body, status } = await editor.patch(`/api/plans/${plan.id}`).field('_payload', sent)
    expect([status, body.doc.budget.amount]).toEqual([200, 15_000_000])
  })

  it('may measure parts where its field says so', async () => {
    const { body } = await province.patch(`/api/communes/${commune.id}`).send({ area: 12.75 })
    expect(body.doc.area).toBe(12.75)
  })
})

describe('nothing', () => {
  it('empties a group and a list, the same in REST and GraphQL', async () => {
    await editor.patch(`/api/plans/${plan.id}`).send({ budget: { source: 'Xã' } })
    const { body } = await editor
      .patch(`/api/plans/${plan.id}`)
      .send({ budget: null, purposes: null })
    expect([body.doc.budget.source, body.doc.purposes]).toEqual([null, []])
    const query = `mutation { updateArticle(id: "${article.id}", data: { coverImage: null }) { id } }`
    const answer = await editor.post('/api/graphql').send({ query })
    expect(answer.body.errors).toBeUndefined()
  })

  it('is what an emptied day is', async () => {
    const unit = await makeUnit(portal.payload, commune, { validTo: '2026-12-31' })
    const { body } = await province.patch(`/api/units/${unit.id}`).send({ validTo: '' })
    expect(body.doc.validTo).toBeNull()
  })

  it('is what spaces are where something has to be filled in', async () => {
    const blank = await makeArticle(portal.payload, commune)
    await editor
      .patch(`/api/articles/${blank.id}`)
      .send({ body: paragraph('  '), summary: '\u00a0', title: '   ' })
    const { body } = await publishNow(head, 'articles', blank)
    expect(errorsOf(body).map(({ code, path }) => `${code} ${path}`)).toEqual(
      expect.arrayContaining(['CP_INPUT_REQUIRED title', 'CP_INPUT_REQUIRED body']),
    )
    for (const [slug, data] of [
      ['people', { fullName: ' ', position: 'x', unit: null }],
      ['sections', { title: ' ' }],
    ] as const) {
      const answer = await head.post(`/api/${slug}`).send({ tenant: commune.id, ...data })
      expect([slug, answer.body.errors?.[0].code]).toEqual([slug, 'CP_INPUT_REQUIRED'])
    }
  })
})

describe('a moment', () => {
  it.each(['2026-02-31', '2026-02-31T07:00:00Z', '1', '2026-01-15T07:30', 'hôm nay'])(
    'that is none is refused, not moved (%s)',
    async (publishedAt) => {
      const problems = await problemsOf(editor, `/api/articles/${article.id}`, { publishedAt })
      expect(problems).toEqual([['CP_INPUT_INSTANT', 'publishedAt']])
    },
  )

  it('is stored as it was meant', async () => {
    const { body } = await editor
      .patch(`/api/articles/${article.id}`)
      .send({ publishedAt: '2026-02-28T07:30:00+07:00' })
    expect(body.doc.publishedAt).toBe('2026-02-28T00:30:00.000Z')
    const notice = await makeNotice(portal.payload, commune)
    expect(await problemsOf(editor, `/api/notices/${notice.id}`, { start: '1' })).not.toBe(200)
  })
})

describe('text', () => {
  it.each([
    [{ title: 'a\u0000b' }, 'title'],
    [{ title: '\ud800' }, 'title'],
    [{ body: paragraph('a\u0000b') }, 'body'],
    [{ body: paragraph('nửa \udc00') }, 'body'],
  ])('that cannot be stored as it is, is refused (%j)', async (data, path) => {
    const problems = await problemsOf(editor, `/api/articles/${article.id}`, data)
    expect(problems).toEqual([['CP_INPUT_CHARACTERS', path]])
  })

  it('is no longer than its field, whoever checks the rest of it', async () => {
    const slug = 'a'.repeat(1_000_000)
    const problems = await problemsOf(editor, `/api/articles/${article.id}`, { slug })
    expect(problems).toEqual([['CP_INPUT_LONG', 'slug']])
  })
})

describe('a list', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ text: `Ý ${n}` }))

  it('has an end, in a draft too, and the largest that fits can be saved', async () => {
    const purposes = (count: number) => ({ purposes: rows(count), requirements: rows(count) })
    const address = `/api/plans/${plan.id}`
    expect(await problemsOf(editor, address, purposes(1001))).toEqual([
      ['CP_INPUT_MANY', 'purposes'],
      ['CP_INPUT_MANY', 'requirements'],
    ])
    expect(await problemsOf(editor, address, purposes(1000))).toBe(200)
    expect(await problemsOf(editor, address, { purposes: rows(1) })).toBe(200)
  })

  it('names each thing once', async () => {
    const [lead, other] = [
      await makeUnit(portal.payload, commune),
      await makeUnit(portal.payload, commune),
    ]
    const task = await makeTask(portal.payload, commune, plan, { leadUnit: lead.id })
    const { body } = await editor
      .patch(`/api/plan-tasks/${task.id}?depth=0`)
      .send({ coordinatingUnits: [other.id, other.id] })
    expect(body.doc.coordinatingUnits).toEqual([other.id])
  })

  it('makes new ids for rows that are not its own, so that it can be published', async () => {
    const { payload } = portal
    const theirs = await makeDocument(payload, await makeCommune(payload))
    const mine = await makeDocument(payload, commune, { _status: 'published' })
    const [own] = mine.files ?? []
    const user = await makeUser(payload, 'recordsClerk', commune)
    const file = (await makeAttachment(payload, commune, { createdBy: user.id })).id
    const files = [
      { id: own?.id, file: own?.file, kind: own?.kind },
      { id: own?.id, file, kind: 'annex' },
      { id: theirs.files?.[0]?.id, file, kind: 'annex' },
    ]
    const clerk = await loginAs(portal, user)
    const kinds = payload.collections.documents.config.flattenedFields
    const kindField = kinds
      .flatMap((one) =>
        'flattenedFields' in one && one.name === 'files' ? one.flattenedFields : [],
      )
      .find(({ name }) => name === 'kind')
    const known = kindField && 'options' in kindField ? kindField.options : []
    const [, other] = known as { value: string }[]
    const sent = files.map((row, n) => (n === 0 ? row : { ...row, kind: other?.value }))
    const draft = await clerk.patch(`/api/documents/${mine.id}?depth=0`).send({ files: sent })
    expect(draft.status).toBe(200)
    const ids = (draft.body.doc.files as { id: string }[]).map(({ id }) => id)
    expect(ids[0]).toBe(own?.id)
    expect(new Set(ids).size).toBe(3)
    expect(ids).not.toContain(theirs.files?.[0]?.id)
    const published = await publishNow(head, 'documents', mine)
    expect([published.status, published.body.errors]).toEqual([200, undefined])
  })
})

describe('a refusal', () => {
  it('names the label in both languages, also of what Payload itself checks', async () => {
    const { body } = await editor
      .patch(`/api/articles/${article.id}`)
      .send({ section: 'zzz', title: 'x'.repeat(300) })
    const fields = errorsOf(body) as unknown as { sentence: { en: string; vi: string } }[]
    expect(fields.map(({ sentence }) => sentence.vi)).toEqual([
      '“Tiêu đề” chỉ được dài tối đa 250 ký tự.',
      '“Chuyên mục” trỏ tới nội dung không tồn tại hoặc không chọn được ở đây.',
    ])
    expect(fields[0]?.sentence.en).toContain('“Title”')
    expect(body.errors[0].message).toContain('“Chuyên mục”')
  })

  it('says the same of each item when many are changed, published or deleted', async () => {
    const where = `where[id][equals]=${article.id}`
    const changed = await editor.patch(`/api/articles?${where}&draft=true`).send({ section: 'zzz' })
    expect(changed.status).toBe(400)
    expect(changed.body.errors[0]).toMatchObject({
      id: article.id,
      code: 'CP_INPUT_RELATION',
      data: { errors: [{ code: 'CP_INPUT_RELATION', path: 'section' }] },
      sentence: {
        en: expect.stringContaining('Section'),
        vi: expect.stringContaining('Chuyên mục'),
      },
    })
    const bare = await editor.post('/api/articles').send({ title: 'Tin' })
    const byAct = await publishNow(head, 'articles', bare.body.doc)
    const missing = { code: 'CP_INPUT_REQUIRED', path: 'section' }
    expect(byAct.body.errors[0]).toMatchObject({
      code: expect.stringMatching(/^CP_/),
      data: { errors: expect.arrayContaining([expect.objectContaining(missing)]) },
    })
    const published = await editor
      .patch(`/api/articles?where[id][equals]=${bare.body.doc.id}`)
      .send({ _status: 'published' })
    expect([published.status, published.body.errors[0]]).toMatchObject([
      403,
      { code: 'CP_WORKFLOW_BY_ACT', sentence: { vi: expect.stringContaining('xuất bản') } },
    ])
    const made = await head.post('/api/sections').send({ tenant: commune.id, title: 'Vừa tạo' })
    const used = made.body.doc.id as string
    await makeArticle(portal.payload, commune, { section: used })
    const deleted = await head.delete(`/api/sections?where[id][equals]=${used}`)
    expect(deleted.body.errors[0]).toMatchObject({
      code: 'CP_REFERENCE_IN_USE',
      sentence: { vi: expect.stringContaining('ngừng sử dụng') },
    })
  })
})

describe('a commune', () => {
  it('never changes its short name, not even by the province', async () => {
    const sent = await province.post('/api/communes').send(communeAsSent())
    const address = `/api/communes/${sent.body.doc.id}`
    expect(await problemsOf(province, address, { slug: 'ten-khac' })).toEqual([
      ['CP_COMMUNE_SLUG_FIXED', 'slug'],
    ])
    expect(await problemsOf(province, address, { slug: sent.body.doc.slug })).toBe(200)
    const odd = await province
      .post('/api/communes')
      .send({ ...communeAsSent(), slug: 'Có Dấu / ?' })
    expect(odd.body.errors[0].code).toBe('CP_INPUT_SLUG')
  })

  it('is formed from and part of communes that exist', async () => {
    const address = `/api/communes/${commune.id}`
    const unknown = '00000000-0000-4000-8000-000000000000'
    for (const [data, code, path] of [
      [{ successor: unknown }, 'CP_INPUT_RELATION', 'successor'],
      [{ successor: 'x' }, 'CP_INPUT_RELATION', 'successor'],
      [{ predecessors: [unknown] }, 'CP_INPUT_RELATION', 'predecessors'],
      [{ domains: [{ host: null }] }, 'CP_INPUT_REQUIRED', 'domains.0.host'],
    ] as const) {
      expect(await problemsOf(province, address, data)).toContainEqual([code, path])
    }
  })
})
