import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  await makeArticle(portal.payload, commune, { _status: 'published' })
})
afterAll(() => portal.close())

const deep = Array.from({ length: 20 }, () => '[and][0]').join('')

describe('a question nobody can answer', () => {
  it.each([
    'where[nope][equals]=1',
    'where[publishedAt][greater_than]=khong-phai-ngay',
    'where[createdAt][in]=a,b',
    'where[section.createdAt][less_than]=x',
    'where[title][near]=1,2,3',
    'where[title][within][type]=Polygon',
    'where[title][foo]=x',
    'where[title][like][x]=1',
    'where=foo',
    'where[or]=x',
    `where${deep}[title][equals]=1`,
    `${Array.from({ length: 150 }, (_, i) => `where[or][${i}][title][equals]=x`).join('&')}`,
    'page=1e30',
    'sort=legacy.url',
  ])('is answered 400 with a code (%s)', async (query) => {
    const { body, status } = await portal.visitor.get(`/api/articles?${query}`)
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({
      code: expect.stringMatching(/^CP_INPUT_/),
      sentence: { vi: expect.any(String) },
    })
  })

  it.each([
    'limit=abc',
    'page=abc',
    'page=-1',
    'depth=abc',
    'depth=99',
    'locale=xx',
    'sort=nope',
    'joins[x]=1',
    'populate[units]=1',
    'select[nope]=true',
    'where[id][equals]=zzz',
    'where[section][equals]=zzz',
    'where[section][in]=1,2',
    'where[tenant][in][]=zzz',
    'where[title][in]=',
    'where[slug][equals]=%00',
    'where[title][contains]=%25%5f%5c(%5b',
  ])('or the harmless rest of it is answered (%s)', async (query) => {
    const { status } = await portal.visitor.get(`/api/articles?${query}`)
    expect([200, 400]).toContain(status)
  })

  it.each([
    'zzz',
    'null',
    '%00',
    '0',
    '-1',
    '../users',
    'a'.repeat(5000),
    '507f1f77bcf86cd799439011',
  ])('as an id is answered 404 (%s)', async (id) => {
    const { body, status } = await portal.visitor.get(`/api/articles/${id}`)
    expect([403, 404]).toContain(status)
    expect(body.errors[0].code).toMatch(/^CP_/)
  })

  it('as an address is answered 400 or 404 with a code', async () => {
    for (const [address, expected] of [
      ['/api/nothing', 404],
      ['/api/articles/a/b/c', 404],
      ['/api/%E0%A4%A', 400],
      ['/nothing', 404],
    ] as const) {
      const { body, status } = await portal.visitor.get(address)
      expect([address, status, body.errors?.[0].code.slice(0, 3)]).toEqual([
        address,
        expected,
        'CP_',
      ])
    }
  })
})

describe('something that cannot be saved', () => {
  it.each([
    ['{"title": ', 'application/json'],
    ['[]', 'application/json'],
    ['null', 'application/json'],
    ['"x"', 'application/json'],
    ['title=x', 'application/x-www-form-urlencoded'],
    ['--x\r\n', 'multipart/form-data; boundary=x'],
    ['', 'multipart/form-data'],
    ['<x/>', 'text/xml'],
  ])('is answered with a code, not with a crash (%s)', async (content, type) => {
    const { body, status } = await editor
      .post('/api/articles')
      .set('Content-Type', type)
      .send(content)
    expect([201, 400, 403, 415]).toContain(status)
    if (status !== 201) expect(body.errors[0].code).toMatch(/^CP_/)
  })

  it.each([
    { title: 'x'.repeat(300) },
    { slug: 'Có Dấu' },
    { slug: 'a--b' },
    { section: 'zzz' },
    { section: { id: 'zzz' } },
    { plans: ['zzz'] },
    { plans: 'zzz' },
    { publishedAt: 'hôm nay' },
    { body: 'không phải rich text' },
    { body: { root: null } },
    { title: { a: 1 } },
    { title: ['a'] },
    { tenant: 'zzz' },
    { tenant: { id: 'zzz' } },
    { id: 'tự-chọn' },
    { _status: 'nonsense' },
    { attachments: [{}] },
  ])('or is only stored as an unfinished draft (%j)', async (data) => {
    const { body, status } = await editor.post('/api/articles').send({ title: 'Tin', ...data })
    expect([201, 400, 403]).toContain(status)
    if (status === 201) expect(body.doc._status).toBe('draft')
    else expect(body.errors[0].code).toMatch(/^CP_/)
  })

  it('is refused at its field when an address is no address of a page', async () => {
    const { body, status } = await editor
      .post('/api/articles')
      .send({ sourceUrl: 'javascript:alert(1)', title: 'Tin' })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_INPUT_WEB_ADDRESS'])
    expect(body.errors[0].data.errors[0].path).toBe('sourceUrl')
    const address = { sourceUrl: 'https://contien.quangtri.gov.vn/tin', title: 'Tin' }
    expect((await editor.post('/api/articles').send(address)).status).toBe(201)
  })

  it('is refused before it is read when it is too large', async () => {
    const { body, status } = await editor
      .post('/api/articles')
      .send({ title: 'x'.repeat(6 * 1024 * 1024) })
    expect([status, body.errors[0].code]).toEqual([413, 'CP_INPUT_TOO_LARGE'])
  })

  it('leaves nothing behind', async () => {
    const count = () => portal.payload.count({ collection: 'articles', overrideAccess: true })
    const before = await count()
    const { status } = await editor
      .post('/api/articles')
      .send({ slug: 'Có Dấu', title: 'x'.repeat(400) })
    const after = await count()
    expect(after.totalDocs - before.totalDocs).toBe(status === 201 ? 1 : 0)
  })
})

describe('GraphQL', () => {
  it.each([
    '{ nope }',
    '{ Articles(where: { publishedAt: { greater_than: "x" } }) { totalDocs } }',
    '{ Articles(limit: 0, page: 99999999) { totalDocs } }',
    `{ Articles { docs { plans { attachments { tenant { predecessors { predecessors { predecessors { name } } } } } } } } }`,
    `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: Articles { docs { id } }`).join(' ')} }`,
    'mutation { deleteArticle(id: "zzz") { id } }',
    '',
  ])('answers nonsense without a crash (%#)', async (query) => {
    const { body, status } = await portal.visitor.post('/api/graphql').send({ query })
    expect(status).toBeLessThan(500)
    expect(JSON.stringify(body)).not.toContain('CP_SERVER_FAILED')
  })

  it('refuses a question that is too complex', async () => {
    const query = `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: Articles { docs { id } }`).join(' ')} }`
    const { body } = await portal.visitor.post('/api/graphql').send({ query })
    expect(JSON.stringify(body.errors)).toMatch(/complex/i)
  })
})
