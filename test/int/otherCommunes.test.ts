import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeArticle,
  makeAttachment,
  makeCommune,
  makePlan,
  makeSection,
  makeUser,
} from '../support/builders.ts'
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

describe('other communes', () => {
  it('are out of sight and out of reach', async () => {
    const other = await makeCommune(portal.payload)
    const draft = await makeArticle(portal.payload, other)
    const live = await makeArticle(portal.payload, other, { _status: 'published' })
    expect((await editor.get(`/api/articles/${draft.id}`)).status).toBe(404)
    expect(
      (await editor.get(`/api/articles?where[id][equals]=${draft.id}&draft=true`)).body.docs,
    ).toEqual([])
    expect((await editor.post('/api/articles').send({ tenant: other.id, title: 'x' })).status).toBe(
      403,
    )
    for (const { id } of [draft, live]) {
      expect((await editor.patch(`/api/articles/${id}`).send({ title: 'x' })).status).toBe(404)
      expect((await deputyHead.patch(`/api/articles/${id}`).send({ title: 'x' })).status).toBe(404)
      for (const verb of ['approve', 'publish', 'unpublish', 'publishUrgently']) {
        expect((await act(deputyHead, 'articles', id, verb)).status).toBe(404)
      }
      expect((await deputyHead.get(`/api/articles/${id}/acts`)).status).toBe(404)
      expect((await editor.delete(`/api/articles/${id}`)).status).toBe(404)
    }
    const versions = await editor.get(`/api/articles/versions?where[parent][equals]=${live.id}`)
    expect(versions.body.docs).toEqual([])
  })

  it('fact 31: answer exactly like an id that does not exist', async () => {
    const foreign = await makeArticle(portal.payload, await makeCommune(portal.payload))
    const nothing = foreign.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    for (const ask of [
      (id: string) => editor.get(`/api/articles/${id}`),
      (id: string) => editor.patch(`/api/articles/${id}`).send({ title: 'x' }),
      (id: string) => editor.delete(`/api/articles/${id}`),
      (id: string) => act(editor, 'articles', id, 'submit'),
    ]) {
      const known = await ask(foreign.id)
      const unknown = await ask(nothing)
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
      expect(known.status).toBe(404)
    }
  })

  it('show of themselves what everybody sees, and nothing of their own desk', async () => {
    const { id } = await makeCommune(portal.payload)
    const [own, other] = await Promise.all(
      [commune.id, id].map(async (one) => (await editor.get(`/api/communes/${one}`)).body),
    )
    expect([typeof own.revision, typeof own.searchText]).toEqual(['number', 'string'])
    expect(other.name).toBeTruthy()
    for (const name of ['revision', 'searchText', 'warnings'])
      expect(other).not.toHaveProperty(name)
  })

  it('keep their audit trail to themselves in GraphQL as well', async () => {
    const other = await makeCommune(portal.payload)
    await makeArticle(portal.payload, other)
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const where = { tenant: { equals: other.id } }
    const asked = { collection: 'audit-events', limit: 1, overrideAccess: true, where } as const
    const [foreign] = (await portal.payload.find({ ...asked, depth: 0 })).docs
    const answers = await Promise.all(
      [foreign?.id, 'khong-co'].map((id) =>
        head.post('/api/graphql').send({ query: `{ AuditEvent(id: "${id}") { id } }` }),
      ),
    )
    const told = answers.map(({ body }) => body.errors?.[0]?.extensions.statusCode)
    expect(told).toEqual([404, 404])
    expect(answers[0]?.body).toEqual(answers[1]?.body)
  })

  it('keep their content when somebody sends another commune', async () => {
    const other = await makeCommune(portal.payload)
    const article = await makeArticle(portal.payload, commune)
    const both = await makeUser(portal.payload, 'editor', commune, {
      memberships: [commune, other].map(({ id }) => ({ commune: id, role: 'editor' as const })),
    })
    const agent = await loginAs(portal, both)
    await agent.patch(`/api/articles/${article.id}`).send({ tenant: other.id })
    const { body } = await agent.get(`/api/articles/${article.id}?draft=true&depth=0`)
    expect(body.tenant).toBe(commune.id)
  })

  it('keep to themselves what is for their staff, whatever fields somebody selects', async () => {
    const other = await makeCommune(portal.payload)
    const author = await makeUser(portal.payload, 'editor', other)
    const { id } = await makeArticle(portal.payload, other, {
      _status: 'published',
      createdBy: author.id,
    })
    const { body, status } = await editor.get(`/api/articles/${id}?depth=0&select[createdBy]=true`)
    expect([status, body.createdBy]).toEqual([200, undefined])
  })

  it('cannot be linked to, not even in a draft', async () => {
    const other = await makeCommune(portal.payload)
    const section = await makeSection(portal.payload, other)
    const plan = await makePlan(portal.payload, other, { _status: 'published' })
    const file = await makeAttachment(portal.payload, other, { _status: 'published' })
    const draft = await makeArticle(portal.payload, commune)
    for (const [path, value] of [
      ['section', section.id],
      ['plans', [plan.id]],
      ['attachments', [file.id]],
    ] as const) {
      for (const send of [
        () => editor.patch(`/api/articles/${draft.id}`).send({ [path]: value }),
        () => editor.post('/api/articles').send({ [path]: value, title: 'x' }),
      ]) {
        const { body, status } = await send()
        expect([path, status]).toEqual([path, 400])
        expect(body.errors[0].data.errors[0].path).toBe(path)
      }
    }
  })
})

describe('a copy', () => {
  const copy = (agent: Agent, id: string, data: object = {}) =>
    agent.post(`/api/articles/${id}/duplicate`).send(data)
  const idsIn = async ({ id }: Commune) => {
    const where = { tenant: { equals: id } }
    return (await portal.payload.count({ collection: 'articles', overrideAccess: true, where }))
      .totalDocs
  }

  it('of an item of another commune answers like one of an unknown id', async () => {
    const other = await makeCommune(portal.payload)
    const live = await makeArticle(portal.payload, other, { _status: 'published' })
    const contributor = await loginAs(
      portal,
      await makeUser(portal.payload, 'contributor', commune),
    )
    const before = await idsIn(commune)
    const unknown = await copy(contributor, live.id.replace(/.$/, 'x'))
    for (const data of [{}, { tenant: commune.id }, { tenant: other.id }]) {
      const { body, status } = await copy(contributor, live.id, data)
      expect([status, body]).toEqual([404, unknown.body])
    }
    expect([await idsIn(commune), await idsIn(other)]).toEqual([before, 1])
  })

  it('is refused by GraphQL in the same way', async () => {
    const other = await makeCommune(portal.payload)
    const live = await makeArticle(portal.payload, other, { _status: 'published' })
    const { body: text, publishedAt, section, sourceName, summary, title } = live
    const data = { body: text, publishedAt, sourceName, summary, tenant: commune.id, title }
    const query = `mutation ($id: String!, $data: mutationArticleInput!) {
      duplicateArticle(id: $id, data: $data) { id }
    }`
    const variables = { data: { ...data, section }, id: live.id }
    const { body } = await editor.post('/api/graphql').send({ query, variables })
    expect(body.errors[0].extensions).toMatchObject({ code: 'CP_NOT_FOUND', statusCode: 404 })
    expect(await idsIn(other)).toBe(1)
  })

  it('needs the right to make something in the commune of the source', async () => {
    const other = await makeCommune(portal.payload)
    const live = await makeArticle(portal.payload, other, { _status: 'published' })
    const user = await makeUser(portal.payload, 'editor', commune, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'secretary' },
      ],
    })
    expect((await copy(await loginAs(portal, user), live.id)).status).toBe(403)
    expect(await idsIn(other)).toBe(1)
  })

  it('does not give a contributor what a colleague is still writing', async () => {
    const live = await makeArticle(portal.payload, commune, { _status: 'published' })
    await portal.payload.update({
      collection: 'articles',
      data: { summary: 'Chưa ai được đọc.' },
      depth: 0,
      draft: true,
      id: live.id,
      overrideAccess: true,
    })
    const user = await makeUser(portal.payload, 'contributor', commune)
    const contributor = await loginAs(portal, user)
    expect((await copy(contributor, live.id)).status).toBe(404)
    const own = await contributor.post('/api/articles').send({ title: 'Bài của tôi' })
    expect((await copy(contributor, own.body.doc.id)).status).toBe(200)
  })

  it('stays in its commune, and takes no links of another one along', async () => {
    const other = await makeCommune(portal.payload)
    const source = await makeArticle(portal.payload, commune)
    const user = await makeUser(portal.payload, 'editor', commune, {
      memberships: [commune, other].map(({ id }) => ({ commune: id, role: 'editor' as const })),
    })
    const both = await loginAs(portal, user)
    const { body, status } = await copy(both, source.id, { tenant: other.id })
    expect([status, body.errors?.[0].data.errors[0].path]).toEqual([400, 'section'])
    const inPlace = await copy(both, source.id)
    expect([inPlace.status, inPlace.body.doc.tenant.id]).toEqual([200, commune.id])
  })
})

describe('a commune that was merged away', () => {
  it('takes nothing new from people, and its content can still be put right', async () => {
    const retired = await makeCommune(portal.payload, { status: 'retired' })
    const article = await makeArticle(portal.payload, retired)
    const archivist = await loginAs(portal, await makeUser(portal.payload, 'editor', retired))
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', retired))
    for (const made of [
      await archivist.post('/api/articles').send({ title: 'Tin mới' }),
      await archivist.post('/api/plans').send({ tenant: retired.id, title: 'Kế hoạch mới' }),
      await archivist.post(`/api/articles/${article.id}/duplicate`),
      await head.post('/api/sections').send({ title: 'Chuyên mục mới' }),
    ]) {
      expect([made.status, made.body.errors?.[0].code]).toEqual([409, 'CP_COMMUNE_RETIRED'])
    }
    const address = `/api/articles/${article.id}`
    expect((await archivist.patch(address).send({ title: 'Tên đúng' })).status).toBe(200)
    expect((await publishNow(head, 'articles', article)).status).toBe(200)
  })
})
