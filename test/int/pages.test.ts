import type { Commune, Page } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publishInTurn, publishNow } from '../support/acts.ts'
import { loginAs, makeAttachment, makeCommune, makeSection, makeUser } from '../support/builders.ts'
import { errorsOf, makePage } from '../support/builders/organisation.ts'
import { itOnSqlite } from '../support/realDatabase.ts'
import { paragraph } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let editor: Agent
let head: Agent
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const publish = (id: string) => publishNow(head, 'pages', { id })
const below = (one: Page, { id }: Page) => editor.patch(`/api/pages/${one.id}`).send({ parent: id })

describe('a page', () => {
  it('is begun by an editor and public once an approver publishes it', async () => {
    const begun = { tenant: commune.id, title: 'Lịch sử hình thành' }
    const { body } = await editor.post('/api/pages').send(begun)
    const { id, slug } = body.doc
    expect(slug).toBe('lich-su-hinh-thanh')
    expect((await head.post('/api/pages').send(begun)).status).toBe(403)
    const text = { body: paragraph('Xã được thành lập ngày 01/7/2025.') }
    expect((await editor.patch(`/api/pages/${id}`).send(text)).status).toBe(200)
    expect((await portal.visitor.get(`/api/pages/${id}`)).status).toBe(404)
    for (const agent of [editor, head]) {
      const { status } = await agent.patch(`/api/pages/${id}`).send({ _status: 'published' })
      expect(status).toBe(403)
    }
    const answers = await publishInTurn({ approver: head, editor }, 'pages', id)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(
      (await portal.visitor.get('/api/pages?where[slug][equals]=lich-su-hinh-thanh')).body,
    ).toMatchObject({ docs: [{ id, title: 'Lịch sử hình thành' }] })
  })

  it('keeps what is public while somebody edits it', async () => {
    const { id, title } = await makePage(portal.payload, commune, { _status: 'published' })
    await editor.patch(`/api/pages/${id}`).send({ title: 'Bản đang sửa' })
    expect((await portal.visitor.get(`/api/pages/${id}`)).body.title).toBe(title)
    expect((await portal.visitor.get(`/api/pages/${id}?draft=true`)).body.title).toBe(title)
    expect((await editor.get(`/api/pages/${id}?draft=true`)).body.title).toBe('Bản đang sửa')
  })

  it('may be an unfinished draft, but is not published without its text', async () => {
    const { body } = await editor.post('/api/pages').send({ tenant: commune.id, title: 'Di tích' })
    const answer = await publish(body.doc.id)
    expect([answer.status, errorsOf(answer.body)]).toMatchObject([
      400,
      [{ code: 'CP_INPUT_REQUIRED', path: 'body' }],
    ])
  })

  it('is never below itself, in drafts as at publication', async () => {
    const first = await makePage(portal.payload, commune, { _status: 'published' })
    const second = await makePage(portal.payload, commune, { parent: first.id })
    const { body, status } = await editor
      .patch(`/api/pages/${first.id}`)
      .send({ parent: second.id })
    expect([status, errorsOf(body)]).toMatchObject([
      400,
      [{ code: 'CP_TREE_CYCLE', path: 'parent' }],
    ])
  })

  it('is never below itself, neither among drafts nor when one is made public', async () => {
    const [first, second] = [
      await makePage(portal.payload, commune),
      await makePage(portal.payload, commune),
    ]
    expect((await below(first, second)).status).toBe(200)
    expect(errorsOf((await below(second, first)).body)).toMatchObject([{ code: 'CP_TREE_CYCLE' }])
    const [third, fourth] = [
      await makePage(portal.payload, commune),
      await makePage(portal.payload, commune, { _status: 'published' }),
    ]
    await below(third, fourth)
    await publish(third.id)
    await editor.patch(`/api/pages/${third.id}`).send({ parent: null })
    expect((await below(fourth, third)).status).toBe(200)
    const { body, status } = await publish(fourth.id)
    expect([status, errorsOf(body)]).toMatchObject([
      400,
      [{ code: 'CP_TREE_CYCLE', path: 'parent' }],
    ])
  })

  // On MongoDB neither sees the other's draft; there the publication of the second is refused.
  itOnSqlite('is not below itself either when two drafts are sent at once', async () => {
    const [first, second] = [
      await makePage(portal.payload, commune),
      await makePage(portal.payload, commune),
    ]
    const answers = await Promise.all([below(first, second), below(second, first)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  it('stands at most six levels deep, drafts counted', async () => {
    let above: string | undefined
    for (let level = 1; level <= 6; level += 1) {
      const { id } = await makePage(portal.payload, commune)
      if (above !== undefined) {
        expect((await editor.patch(`/api/pages/${id}`).send({ parent: above })).status).toBe(200)
      }
      above = id
    }
    const { id } = await makePage(portal.payload, commune)
    const { body, status } = await editor.patch(`/api/pages/${id}`).send({ parent: above })
    expect([status, errorsOf(body)]).toMatchObject([
      400,
      [{ code: 'CP_TREE_DEEP', path: 'parent' }],
    ])
  })

  it('takes section, parent and files from its own commune only', async () => {
    const { payload } = portal
    const other = await makeCommune(payload)
    const own = await makePage(payload, commune)
    const section = await makeSection(payload, other)
    const file = await makeAttachment(payload, other, { _status: 'published' })
    const foreign = await makePage(payload, other, { _status: 'published' })
    for (const [path, value] of [
      ['section', section.id],
      ['parent', foreign.id],
      ['attachments', [file.id]],
    ] as const) {
      const { body, status } = await editor.patch(`/api/pages/${own.id}`).send({ [path]: value })
      expect([path, status, errorsOf(body)[0]?.path]).toEqual([path, 400, path])
    }
    expect((await editor.patch(`/api/pages/${foreign.id}`).send({ title: 'x' })).status).toBe(404)
  })

  it('refuses links that run script', async () => {
    const { id } = await makePage(portal.payload, commune)
    const link = {
      children: [
        { detail: 0, format: 0, mode: 'normal', style: '', text: 'x', type: 'text', version: 1 },
      ],
      direction: 'ltr',
      fields: { linkType: 'custom', newTab: false, url: 'javascript:alert(1)' },
      format: '',
      indent: 0,
      type: 'link',
      version: 3,
    }
    const body = paragraph('x')
    const [first] = body.root.children as unknown as { children: unknown[] }[]
    first?.children.push(link)
    const answer = await editor.patch(`/api/pages/${id}`).send({ body })
    expect([answer.status, errorsOf(answer.body)[0]?.path]).toEqual([400, 'body'])
  })
})
