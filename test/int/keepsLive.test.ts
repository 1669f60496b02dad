import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { act, publishInTurn, publishNow, takeDown } from '../support/acts.ts'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { inTurn } from '../support/inTurn.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let clerk: Agent
let editor: Agent
let deputyHead: Agent
let head: Agent
let headUser: User

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  clerk = await loginAs(portal, await makeUser(payload, 'recordsClerk', commune))
  editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
  deputyHead = await loginAs(portal, await makeUser(payload, 'deputyHead', commune))
  headUser = await makeUser(payload, 'head', commune)
  head = await loginAs(portal, headUser)
})
afterAll(() => portal.close())

const stored = (id: string) =>
  portal.payload.findByID({ collection: 'articles', depth: 0, id, overrideAccess: true })

describe('what is live is separate from what is being worked on', () => {
  it('has two bolts: the rules of access alone let nobody publish by saving', async () => {
    const { payload } = portal
    const user = { ...headUser, collection: 'users' as const }
    const req = await createLocalReq({ user }, payload)
    const { access } = payload.collections.articles.config
    const may = async (_status: 'draft' | 'published') =>
      Boolean(await access.update({ data: { _status, tenant: commune.id }, req }))
    expect([await may('published'), await may('draft')]).toEqual([false, true])
  })

  it('turns a plain PATCH of a live article into a draft, also that of an approver', async () => {
    for (const [agent, expected] of [
      [editor, 200],
      [deputyHead, 200],
      [clerk, 403],
    ] as const) {
      const article = await makeArticle(portal.payload, commune, {
        _status: 'published',
        title: 'Đã duyệt',
      })
      const { status } = await agent.patch(`/api/articles/${article.id}`).send({ title: 'Sửa lén' })
      expect(status).toBe(expected)
      expect((await portal.visitor.get(`/api/articles/${article.id}`)).body.title).toBe('Đã duyệt')
      expect((await stored(article.id)).title).toBe('Đã duyệt')
    }
  })

  it('keeps everybody from publishing by saving, by any door', async () => {
    const people = [
      ['editor', editor],
      ['deputyHead', deputyHead],
      ['head', head],
    ] as const
    for (const [role, agent] of people) {
      const draft = await makeArticle(portal.payload, commune)
      const live = await makeArticle(portal.payload, commune, {
        _status: 'published',
        title: 'Đã duyệt',
      })
      const form = { ...draft, _status: 'published', title: 'Tự đăng' }
      const asked = { _status: 'published' }
      const answers = await inTurn([
        agent.patch(`/api/articles/${draft.id}`).send(asked),
        agent.patch(`/api/articles/${draft.id}?draft=false`).send(asked),
        agent.patch(`/api/articles/${draft.id}`).field('_payload', JSON.stringify(asked)),
        agent.patch(`/api/articles?where[id][equals]=${draft.id}`).send(asked),
        agent.patch('/api/articles?publishAllLocales=true').send({ ...asked, title: 'Tự đăng' }),
        agent.post('/api/articles').send({ ...form, id: undefined, slug: undefined }),
        agent.post('/api/graphql').send({
          query: `mutation { updateArticle(id: "${draft.id}", data: { _status: published }) { id } }`,
        }),
        agent.post(`/api/articles/${live.id}/duplicate`).send(asked),
      ])
      const refused = [403, 403, 403, 403, 403, 403]
      expect([role, answers.slice(0, 6).map(({ status }) => status)]).toEqual([role, refused])
      for (const { body } of answers.slice(0, 6)) {
        expect(body.errors[0].code).toBe('CP_WORKFLOW_BY_ACT')
      }
      expect(answers[6]?.body.errors[0].extensions.code).toBe('CP_WORKFLOW_BY_ACT')
      expect(answers[7]?.body.doc?._status ?? 'draft').toBe('draft')
      const { totalDocs } = await portal.payload.count({
        collection: 'articles',
        overrideAccess: true,
        where: {
          and: [
            { tenant: { equals: commune.id } },
            { title: { equals: 'Tự đăng' } },
            { _status: { equals: 'published' } },
          ],
        },
      })
      expect(totalDocs).toBe(0)
      expect((await stored(draft.id))._status).toBe('draft')
    }
  })

  it('refuses the same to code that acts for a user, and takes it from trusted code', async () => {
    const { id } = await makeArticle(portal.payload, commune)
    const publish = (overrideAccess: boolean) =>
      portal.payload.update({
        collection: 'articles',
        data: { _status: 'published' },
        depth: 0,
        id,
        overrideAccess,
        user: headUser,
      })
    await expect(publish(false)).rejects.toMatchObject({
      data: { code: 'CP_WORKFLOW_BY_ACT' },
      status: 403,
    })
    expect((await stored(id))._status).toBe('draft')
    expect(await publish(true)).toMatchObject({ _status: 'published', state: 'published' })
  })

  it('does not publish with draft=true and _status=published together', async () => {
    const draft = await makeArticle(portal.payload, commune)
    const { body } = await editor
      .patch(`/api/articles/${draft.id}?draft=true`)
      .send({ _status: 'published', title: 'Lách' })
    expect(body.doc?._status ?? 'draft').toBe('draft')
    expect((await stored(draft.id))._status).toBe('draft')
    expect((await portal.visitor.get(`/api/articles/${draft.id}`)).status).toBe(404)
  })

  it('keeps an editor from taking something down', async () => {
    const live = await makeArticle(portal.payload, commune, { _status: 'published' })
    const answers = await inTurn([
      editor.patch(`/api/articles/${live.id}`).send({ _status: 'draft' }),
      editor.patch(`/api/articles?where[id][equals]=${live.id}`).send({ _status: 'draft' }),
      editor.patch(`/api/articles/${live.id}`).send({ deletedAt: new Date().toISOString() }),
      editor.delete(`/api/articles/${live.id}`),
      takeDown(editor, 'articles', live),
    ])
    // To send “draft” is a plain save: a draft beside what is live.
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 403, 403])
    expect(await stored(live.id)).toMatchObject({ _status: 'published', state: 'published' })
    expect((await portal.visitor.get(`/api/articles/${live.id}`)).status).toBe(200)
  })

  it('lets an approver publish what is complete, and says what an incomplete draft lacks', async () => {
    const draft = await makeArticle(portal.payload, commune)
    const office = { approver: deputyHead, editor }
    const answers = await publishInTurn(office, 'articles', draft.id)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect((await stored(draft.id)).firstPublishedAt).toEqual(expect.any(String))
    expect((await portal.visitor.get(`/api/articles/${draft.id}`)).status).toBe(200)

    const { body: made } = await editor.post('/api/articles').send({ title: 'Chưa xong' })
    const { body, status } = await publishNow(head, 'articles', made.doc)
    expect(status).toBe(400)
    expect(body.errors[0].code).toBe('CP_INPUT_INVALID')
    const paths = body.errors[0].data.errors.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['body', 'section', 'authors', 'summary']))
    expect((await portal.visitor.get(`/api/articles/${made.doc.id}`)).status).toBe(404)
  })

  it('lets an approver take something down; nothing is lost', async () => {
    const live = await makeArticle(portal.payload, commune, {
      _status: 'published',
      title: 'Gỡ xuống',
    })
    const bare = await act(deputyHead, 'articles', live.id, 'unpublish')
    expect([bare.status, errorsOf(bare.body).map(({ path }) => path)]).toEqual([
      400,
      ['reason', 'basis'],
    ])
    expect((await takeDown(deputyHead, 'articles', live)).status).toBe(200)
    const { body, status } = await portal.visitor.get(`/api/articles/${live.id}`)
    expect([status, body.errors[0].code]).toEqual([410, 'CP_CONTENT_GONE'])
    expect(await stored(live.id)).toMatchObject({ _status: 'draft', title: 'Gỡ xuống' })
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
    const plain = await editor.post(`/api/articles/versions/${docs[0]?.id}`)
    expect(plain.status).toBe(403)
    expect(plain.body.errors[0].code).toBe('CP_WORKFLOW_RESTORE_AS_DRAFT')
    const address = `/api/articles/versions/${docs[0]?.id}?draft=true`
    expect((await clerk.post(address)).status).toBe(404)
    const asDraft = await editor.post(address)
    expect([asDraft.status, asDraft.body]).toMatchObject([
      200,
      { state: 'draft', title: 'Bản một' },
    ])
    expect((await portal.visitor.get(`/api/articles/${live.id}`)).body.title).toBe('Bản hai')
    expect((await act(editor, 'articles', live.id, 'submit')).status).toBe(200)
    const again = await editor.post(address)
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'CP_WORKFLOW_TAKE_FIRST'])
  })

  it.each(['one', 'many', 'graphql'])(
    'takes nothing “out of the trash” that is not there, and so nothing down: %s',
    async (how) => {
      const live = await makeArticle(portal.payload, commune, { _status: 'published' })
      const draft = await editor.patch(`/api/articles/${live.id}`).send({ title: 'Bản nháp mới' })
      expect(draft.status).toBe(200)
      const query = `mutation { updateArticle(id: "${live.id}", trash: true, data: { deletedAt: null }) { id } }`
      const address =
        how === 'one' ? `/api/articles/${live.id}?` : `/api/articles?where[id][equals]=${live.id}&`
      if (how === 'graphql') await editor.post('/api/graphql').send({ query })
      else await editor.patch(`${address}trash=true`).send({ deletedAt: null })
      expect(await stored(live.id)).toMatchObject({ _status: 'published', title: live.title })
      expect((await portal.visitor.get(`/api/articles/${live.id}`)).body.title).toBe(live.title)
    },
  )

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
