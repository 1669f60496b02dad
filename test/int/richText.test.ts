import type { Article, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeAttachment,
  makeCommune,
  makePlan,
  makeUser,
} from '../support/builders.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { internalLink, nested, paragraph, textOf, upload } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let createdBy: string
let draft: Article

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  const user = await makeUser(portal.payload, 'editor', commune)
  createdBy = user.id
  editor = await loginAs(portal, user)
  draft = await makeArticle(portal.payload, commune)
})
afterAll(() => portal.close())

const save = (body: unknown) => editor.patch(`/api/articles/${draft.id}`).send({ body })

describe('the text of a draft', () => {
  it.each([
    ['a number', 5],
    ['a word', 'x'],
    ['a list', []],
    ['nothing inside', { root: null }],
    ['children that are no nodes', textOf(5)],
    ['children that are no list', { root: { ...textOf().root, children: 'x' } }],
    ['a node nobody knows', textOf({ type: 'script' })],
    ['a list as a node', textOf([])],
    ['a tag that is none of a heading', textOf({ children: [], tag: 'script', type: 'heading' })],
    ['an attribute that breaks out', textOf({ children: [], format: '"><b', type: 'paragraph' })],
    ['a text that is no text', textOf({ text: 5, type: 'text' })],
    ['hundreds of levels', nested(50)],
  ])('is refused at its field when it is %s', async (_what, body) => {
    const { body: answer, status } = await save(body)
    expect(status).toBe(400)
    expect(answer.errors[0].code).toMatch(/^CP_INPUT_/)
    expect(answer.errors[0].data.errors[0].path).toBe('body')
    const refused = await editor.post('/api/articles').send({ body, title: 'Tin' })
    expect(refused.status).toBe(400)
  })

  it('is refused at its field when it is thousands of levels deep', async () => {
    const levels = 20_000
    const open = '{"type":"paragraph","children":['.repeat(levels)
    const { body, status } = await editor
      .patch(`/api/articles/${draft.id}`)
      .set('Content-Type', 'application/json')
      .send(`{"body":{"root":{"type":"root","children":[${open}${']}'.repeat(levels)}]}}}`)
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'body'])
  })

  it('is refused when a link could end its attribute or run script', async () => {
    for (const url of ['javascript:alert(1)', 'https://x.example/"onclick="alert(1)']) {
      const link = { children: [], fields: { linkType: 'custom', url }, type: 'autolink' }
      const { body, status } = await save(textOf(link))
      expect([status, body.errors[0].code]).toEqual([400, 'CP_INPUT_LINK'])
    }
  })

  it('can be emptied and written anew', async () => {
    expect((await save(null)).status).toBe(200)
    expect((await save(paragraph('Nội dung mới.'))).status).toBe(200)
  })
})

describe('what a text shows or links to', () => {
  it('is of the same commune; anything else answers like an unknown id', async () => {
    const other = await makeCommune(portal.payload)
    const file = await makeAttachment(portal.payload, other, { _status: 'published' })
    const plan = await makePlan(portal.payload, other, { _status: 'published' })
    const unknown = file.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const neutral = (text: string, id: string) => text.replaceAll(id, '…')
    for (const [make, id] of [
      [upload, file.id],
      [(one: string) => internalLink('plans', one), plan.id],
      [(one: string) => internalLink('users', one), plan.id],
    ] as const) {
      const foreign = await save(textOf(make(id)))
      const missing = await save(textOf(make(unknown)))
      expect([foreign.status, foreign.body.errors[0].code]).toEqual([400, 'CP_INPUT_REFERENCE'])
      expect(foreign.body.errors[0].data.errors[0].path).toBe('body')
      expect(neutral(JSON.stringify(foreign.body), id)).toBe(
        neutral(JSON.stringify(missing.body), unknown),
      )
    }
  })

  it('is kept as its id, whatever of it was sent back', async () => {
    const file = await makeAttachment(portal.payload, commune, { createdBy })
    const plan = await makePlan(portal.payload, commune)
    const sent = upload({ id: file.id, url: 'javascript:alert(1)' })
    const { status } = await save(textOf(sent, internalLink('plans', { id: plan.id })))
    expect(status).toBe(200)
    const { body } = await editor.get(`/api/articles/${draft.id}?draft=true&depth=0`)
    expect(body.body.root.children).toMatchObject([
      { value: file.id },
      { children: [{ fields: { doc: { value: plan.id } } }] },
    ])
  })

  itDeletes('may be gone later without the text becoming impossible to save', async () => {
    const plan = await makePlan(portal.payload, commune)
    const article = await makeArticle(portal.payload, commune, {
      body: textOf(internalLink('plans', plan.id)) as Article['body'],
    })
    const gone = { collection: 'plans', depth: 0, id: plan.id, overrideAccess: true } as const
    await portal.payload.delete(gone)
    const edited = textOf(internalLink('plans', plan.id), ...paragraph('Thêm.').root.children)
    const { status } = await editor.patch(`/api/articles/${article.id}`).send({ body: edited })
    expect(status).toBe(200)
  })
})
