import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { inTurn } from '../support/inTurn.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let deputyHead: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
  deputyHead = await loginAs(portal, await makeUser(payload, 'deputyHead', commune))
})
afterAll(() => portal.close())

const stored = (id: string) =>
  portal.payload.findByID({ collection: 'articles', depth: 0, id, overrideAccess: true })

describe('what is live is separate from what is being worked on', () => {
  it('turns a plain PATCH of a live article into a draft, for editors and approvers alike', async () => {
    for (const agent of [editor, deputyHead]) {
      const article = await makeArticle(portal.payload, commune, {
        _status: 'published',
        title: 'Đã duyệt',
      })
      const { status } = await agent.patch(`/api/articles/${article.id}`).send({ title: 'Sửa lén' })
      expect(status).toBe(200)
      expect((await portal.visitor.get(`/api/articles/${article.id}`)).body.title).toBe('Đã duyệt')
      expect((await stored(article.id)).title).toBe('Đã duyệt')
    }
  })

  it('keeps an editor from publishing, by any door', async () => {
    const draft = await makeArticle(portal.payload, commune)
    const live = await makeArticle(portal.payload, commune, {
      _status: 'published',
      title: 'Đã duyệt',
    })
    const form = { ...draft, _status: 'published', title: 'Tự đăng' }
    const answers = await inTurn([
      editor.patch(`/api/articles/${draft.id}`).send({ _status: 'published' }),
      editor.patch(`/api/articles/${draft.id}?draft=false`).send({ _status: 'published' }),
      editor
        .patch(`/api/articles/${draft.id}`)
        .field('_payload', JSON.stringify({ _status: 'published' })),
      editor.patch(`/api/articles?where[id][equals]=${draft.id}`).send({ _status: 'published' }),
      editor.post('/api/articles').send({ ...form, id: undefined, slug: undefined }),
      editor.post(`/api/articles/${live.id}/duplicate`).send({ _status: 'published' }),
      editor.post('/api/graphql').send({
        query: `mutation { updateArticle(id: "${draft.id}", data: { _status: published }) { id } }`,
      }),
    ])
    expect(answers.slice(0, 5).map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect(answers[5]?.body.doc._status).toBe('draft')
    expect(answers[6]?.body.errors[0].extensions.code).toBe('CP_ACCESS_FORBIDDEN')
    const { totalDocs } = await portal.payload.count({
      collection: 'articles',
      overrideAccess: true,
      where: { and: [{ title: { equals: 'Tự đăng' } }, { _status: { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(0)
    expect((await stored(draft.id))._status).toBe('draft')
  })

  it('does not publish with draft=true and _status=published together', async () => {
    const draft = await makeArticle(portal.payload, commune)
    await editor
      .patch(`/api/articles/${draft.id}?draft=true`)
      .send({ _status: 'published', title: 'Lách' })
    expect((await stored(draft.id))._status).toBe('draft')
    expect((await portal.visitor.get(`/api/articles/${draft.id}`)).status).toBe(404)
  })

  it('keeps an editor from taking something down', async () => {
    const live = await makeArticle(portal.payload, commune, { _status: 'published' })
    const answers = await inTurn([
      editor.patch(`/api/articles/${live.id}`).send({ _status: 'draft' }),
      editor.patch(`/api/articles/${live.id}`).send({ deletedAt: new Date().toISOString() }),
      editor.delete(`/api/articles/${live.id}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await portal.visitor.get(`/api/articles/${live.id}`)).status).toBe(200)
  })

  it('lets an approver publish a complete draft, and says what an incomplete one lacks', async () => {
    const draft = await makeArticle(portal.payload, commune)
    const published = await deputyHead
      .patch(`/api/articles/${draft.id}`)
      .send({ _status: 'published' })
    expect(published.status).toBe(200)
    expect(published.body.doc.firstPublishedAt).toEqual(expect.any(String))
    expect((await portal.visitor.get(`/api/articles/${draft.id}`)).status).toBe(200)

    const { body: made } = await editor.post('/api/articles').send({ title: 'Chưa xong' })
    const { body, status } = await deputyHead
      .patch(`/api/articles/${made.doc.id}`)
      .send({ _status: 'published' })
    expect(status).toBe(400)
    expect(body.errors[0].code).toBe('CP_INPUT_INVALID')
    const paths = body.errors[0].data.errors.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['body', 'publishedAt', 'section', 'authors', 'summary']),
    )
  })

  it('lets an approver take something down; nothing is lost', async () => {
    const live = await makeArticle(portal.payload, commune, {
      _status: 'published',
      title: 'Gỡ xuống',
    })
    const { status } = await deputyHead.patch(`/api/articles/${live.id}`).send({ _status: 'draft' })
    expect(status).toBe(200)
    expect((await portal.visitor.get(`/api/articles/${live.id}`)).status).toBe(404)
    expect((await stored(live.id)).title).toBe('Gỡ xuống')
  })

  it('restores an old version as a draft only', async () => {
    const live = await makeArticle(portal.payload, commune, {
      _status: 'published',
      title: 'Bản một',
    })
    await portal.payload.update({
      collection: 'articles',
      data: { title: 'Bản hai' },
      depth: 0,
      id: live.id,
      overrideAccess: true,
    })
    const { docs } = await portal.payload.findVersions({
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: live.id } },
    })
    const plain = await deputyHead.post(`/api/articles/versions/${docs[0]?.id}`)
    expect(plain.status).toBe(403)
    expect(plain.body.errors[0].code).toBe('CP_WORKFLOW_RESTORE_AS_DRAFT')
    const asDraft = await deputyHead.post(`/api/articles/versions/${docs[0]?.id}?draft=true`)
    expect(asDraft.status).toBe(200)
    expect((await portal.visitor.get(`/api/articles/${live.id}`)).body.title).toBe('Bản hai')
  })

  it('changes nothing but the trash mark when something goes to the trash and comes back', async () => {
    const author = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, author)
    const { body: made } = await agent.post('/api/articles').send({ title: 'Nháp của tôi' })
    const { id } = made.doc
    const trashed = await agent
      .patch(`/api/articles/${id}`)
      .send({ deletedAt: new Date().toISOString(), title: 'Sửa lén' })
    expect(trashed.status).toBe(200)
    expect((await agent.get(`/api/articles/${id}`)).status).toBe(404)
    const back = await agent.patch(`/api/articles/${id}?trash=true`).send({ deletedAt: null })
    expect(back.status).toBe(200)
    expect((await agent.get(`/api/articles/${id}?draft=true`)).body.title).toBe('Nháp của tôi')
  })
})
