import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeArticle, makeCommune, makePlan, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const list = async (query: string) => (await portal.visitor.get(`/api/articles?${query}`)).body

describe('what the public reads', () => {
  it('finds a published article by its address, with what it refers to', async () => {
    const plan = await makePlan(portal.payload, commune, { _status: 'published' })
    const article = await makeArticle(portal.payload, commune, {
      _status: 'published',
      plans: [plan.id],
    })
    const { docs } = await list(`where[slug][equals]=${article.slug}&depth=1`)
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      plans: [{ id: plan.id, title: plan.title }],
      tenant: { name: commune.name },
      title: article.title,
    })
  })

  it('gives the same by GraphQL', async () => {
    const plan = await makePlan(portal.payload, commune, {
      _status: 'published',
      purposes: [{ text: 'Nâng cao nhận thức' }],
    })
    const query = `{ Plans(where: { slug: { equals: "${plan.slug}" } }) { docs { title purposes { text } } } }`
    const { body } = await portal.visitor.post('/api/graphql').send({ query })
    expect(body).toEqual({
      data: {
        Plans: { docs: [{ purposes: [{ text: 'Nâng cao nhận thức' }], title: plan.title }] },
      },
    })
  })

  it('shows the schema by introspection in development', async () => {
    const { body } = await portal.visitor
      .post('/api/graphql')
      .send({ query: '{ __schema { queryType { fields { name } } } }' })
    const names = body.data.__schema.queryType.fields.map(({ name }: { name: string }) => name)
    expect(names).toEqual(expect.arrayContaining(['Articles', 'Plans', 'PlanTasks', 'Units']))
  })

  it.each(['', '&draft=true', '&trash=true', '&locale=all', '&depth=3'])(
    'never lists a draft (…%s)',
    async (more) => {
      const draft = await makeArticle(portal.payload, commune)
      const { docs } = await list(`where[slug][equals]=${draft.slug}${more}`)
      expect(docs).toEqual([])
      const { status } = await portal.visitor.get(`/api/articles/${draft.id}?x=1${more}`)
      expect(status).toBe(404)
    },
  )

  it('goes on showing the approved text while a newer draft is in work', async () => {
    const article = await makeArticle(portal.payload, commune, {
      _status: 'published',
      title: 'Bản đã duyệt',
    })
    await portal.payload.update({
      collection: 'articles',
      data: { title: 'Bản đang sửa' },
      depth: 0,
      draft: true,
      id: article.id,
      overrideAccess: true,
    })
    for (const more of ['', '&draft=true']) {
      const { docs } = await list(`where[id][equals]=${article.id}${more}`)
      expect(docs.map(({ title }: { title: string }) => title)).toEqual(['Bản đã duyệt'])
    }
    const query = `{ Articles(draft: true, where: { id: { equals: "${article.id}" } }) { totalDocs } }`
    const asked = await portal.visitor.post('/api/graphql').send({ query })
    expect(asked.body.data.Articles.totalDocs).toBe(1)
    expect((await portal.visitor.get(`/api/articles/${article.id}`)).body.title).toBe(
      'Bản đã duyệt',
    )
  })

  it('hides what was moved to the trash, also with ?trash=true', async () => {
    const article = await makeArticle(portal.payload, commune, { _status: 'published' })
    await portal.payload.update({
      collection: 'articles',
      data: { deletedAt: new Date().toISOString() },
      depth: 0,
      id: article.id,
      overrideAccess: true,
    })
    expect((await list(`where[id][equals]=${article.id}&trash=true`)).docs).toEqual([])
  })

  it('gives only the id of a plan that is not public yet', async () => {
    const plan = await makePlan(portal.payload, commune)
    const article = await makeArticle(portal.payload, commune, {
      _status: 'published',
      plans: [plan.id],
    })
    const { body } = await portal.visitor.get(`/api/articles/${article.id}?depth=2`)
    expect(JSON.stringify(body)).not.toContain(plan.title)
  })

  it('fact 30: does not tell who wrote it, where it was imported from or what to check', async () => {
    const author = await makeUser(portal.payload, 'editor', commune)
    const article = await makeArticle(portal.payload, commune, {
      _status: 'published',
      createdBy: author.id,
      importWarnings: [{ code: 'missingDate', message: 'bí mật' }],
      legacy: { rawHtml: '<p>bí mật</p>', url: 'https://old.example/bi-mat' },
    })
    const { body } = await portal.visitor.get(`/api/articles/${article.id}?depth=3`)
    expect(JSON.stringify(body)).not.toMatch(/bí mật|bi-mat|thử nghiệm/)
    for (const path of ['legacy.url', 'createdBy', 'importWarnings.message']) {
      expect((await portal.visitor.get(`/api/articles?where[${path}][exists]=true`)).status).toBe(
        400,
      )
    }
  })

  it('answers 403 for a closed collection, never an empty list', async () => {
    const closed = [
      'users',
      'import-runs',
      'payload-kv',
      'payload-locked-documents',
      'payload-migrations',
      'payload-preferences',
    ]
    for (const slug of closed) {
      const { body, status } = await portal.visitor.get(`/api/${slug}`)
      expect([slug, status]).toEqual([slug, 403])
      expect(body.docs).toBeUndefined()
    }
  })

  it('answers 403 for a closed collection by GraphQL too', async () => {
    const { body } = await portal.visitor
      .post('/api/graphql')
      .send({ query: '{ ImportRuns { totalDocs } }' })
    expect(body.data.ImportRuns).toBeNull()
    expect(body.errors[0].extensions).toMatchObject({
      code: 'CP_ACCESS_FORBIDDEN',
      statusCode: 403,
    })
  })

  it('writes nothing for a visitor', async () => {
    const article = await makeArticle(portal.payload, commune, { _status: 'published' })
    const tries = [
      portal.visitor.post('/api/articles').send({ tenant: commune.id, title: 'x' }),
      portal.visitor.patch(`/api/articles/${article.id}`).send({ title: 'x' }),
      portal.visitor.patch('/api/articles?where[id][exists]=true').send({ title: 'x' }),
      portal.visitor.delete(`/api/articles/${article.id}`),
      portal.visitor.get('/api/articles/versions'),
      portal.visitor.post(`/api/articles/${article.id}/duplicate`),
    ]
    for (const { status } of await Promise.all(tries)) expect(status).toBe(403)
  })

  it('has an end to every list', async () => {
    expect((await list('limit=0')).limit).toBe(100)
    expect((await list('limit=5000')).limit).toBe(100)
    expect((await list('limit=-1')).limit).toBe(100)
    expect((await list('limit=7')).limit).toBe(7)
  })
})

describe('what a host may see', () => {
  it('shows a commune’s own host its content and that of its predecessors, and no other', async () => {
    const old = await makeCommune(portal.payload, { status: 'retired' })
    const host = `${old.slug}-moi.quangtri.gov.vn`
    const next = await makeCommune(portal.payload, {
      domains: [{ host, kind: 'current' }],
      predecessors: [old.id],
    })
    const own = await makeArticle(portal.payload, next, { _status: 'published' })
    const inherited = await makeArticle(portal.payload, old, { _status: 'published' })
    const foreign = await makeArticle(portal.payload, commune, { _status: 'published' })
    // A name may be written with the dot of the DNS root, in any case, and with a port.
    for (const name of [host, `${host}.`, host.toUpperCase(), `${host}.:3000`]) {
      const { body } = await portal.visitor.get('/api/articles?limit=100&depth=0').set('Host', name)
      const ids = body.docs.map(({ id }: { id: string }) => id)
      expect(ids).toEqual(expect.arrayContaining([own.id, inherited.id]))
      expect(ids).not.toContain(foreign.id)
    }
    expect((await portal.visitor.get(`/api/articles/${foreign.id}`).set('Host', host)).status).toBe(
      404,
    )
  })

  it('does not believe X-Forwarded-Host from somebody who is no proxy of ours', async () => {
    const host = `${commune.slug}-rieng.quangtri.gov.vn`
    const other = await makeCommune(portal.payload, { domains: [{ host, kind: 'current' }] })
    const foreign = await makeArticle(portal.payload, commune, { _status: 'published' })
    const { body } = await portal.visitor
      .get(`/api/articles?where[id][equals]=${foreign.id}`)
      .set('X-Forwarded-Host', host)
    expect(other.id).not.toBe(commune.id)
    expect(body.docs).toHaveLength(1)
  })
})
