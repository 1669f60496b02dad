import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let person: User
let editor: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  person = await makeUser(portal.payload, 'editor', commune)
  editor = await loginAs(portal, person)
  await makeArticle(portal.payload, commune, { _status: 'published', createdBy: person.id })
})
afterAll(() => portal.close())

const graphql = (query: string, variables?: object) =>
  portal.visitor.post('/api/graphql').send({ query, variables })

describe('a question that asks too much', () => {
  it.each([
    'articles?where[title][all]=x',
    'articles?where[title][equals][]=x',
    'articles?where[title][like]=x&where[title][contains][]=y',
    'articles?where[body.root][exists]=true',
    'articles?where[body][equals]=x',
    'articles?where[plans.createdBy][equals]=x',
    'articles?where[createdBy.email][like]=a',
    'articles?where[tenant.predecessors.slug][equals]=x',
    'articles?where[section][in]=null',
    'articles?where[relatedDocuments.recipients][contains]=x',
    'plans?where[id][in][0][x]=1',
    'plans?where[title][equals][x]=1',
    `plans?where[id][in]=${Array.from({ length: 2000 }, (_, i) => i).join(',')}`,
    'articles?sort=tenant.name',
    'articles?sort=nope',
    `articles?sort=${Array.from({ length: 20 }, () => 'title').join(',')}`,
  ])('is answered 400 to the public (%s)', async (question) => {
    const { body, status } = await portal.visitor.get(`/api/${question}`)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_INPUT_QUERY'])
  })

  it.each([
    'articles?sort=createdBy.hash',
    'articles?sort=createdBy.resetPasswordToken',
    'articles?sort=createdBy__salt',
    'articles?where[createdBy.hash][like]=0',
    'users?sort=hash',
    'users?where[lockUntil][exists]=true',
    'payload-preferences?where[user.email][like]=a',
    'payload-preferences?sort=user.email',
    'payload-locked-documents?where[document][equals]=x',
  ])('is answered 400 to people who are logged in (%s)', async (question) => {
    const { body, status } = await editor.get(`/api/${question}`)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_INPUT_QUERY'])
  })

  it.each([
    'where[id][not_in]=x,y',
    'where[id][not_equals]=x',
    'where[tenant][not_in]=x',
    'where[section][not_in]=x,y',
    'where[plans][not_in]=x',
    'where[coverImage.image][not_in]=x',
  ])('is answered when it leaves out ids that nobody has (%s)', async (question) => {
    const { body, status } = await portal.visitor.get(`/api/articles?${question}`)
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.totalDocs).toBeGreaterThan(0)
  })

  it.each(['where[id][in]=x,y', 'where[section][in]=x', 'where[plans][in]=x'])(
    'finds nothing by ids that nobody has (%s)',
    async (question) => {
      const { body, status } = await portal.visitor.get(`/api/articles?${question}`)
      expect([status, body.totalDocs]).toEqual([200, 0])
    },
  )

  it('is answered as before when it stays in bounds', async () => {
    for (const question of [
      'articles?where[tenant.slug][equals]=x',
      'articles?where[tenant__slug][equals]=x',
      'articles?where[section][in]=a,b',
      'articles?where[plans.title][like]=x&sort=-publishedAt,title',
      'articles?where[createdAt][greater_than]=2026-01-01T00:00:00Z&sort=-id',
      'plans?where[purposes.text][contains]=x',
      'communes?where[domains.host][equals]=x',
    ]) {
      expect([question, (await portal.visitor.get(`/api/${question}`)).status]).toEqual([
        question,
        200,
      ])
    }
    for (const question of [
      'articles?where[createdBy][equals]=x&sort=updatedBy',
      'articles/versions?where[and][0][parent][equals]=x&where[and][1][latest][equals]=true',
      'articles/versions?where[version.title][like]=x&sort=-version.updatedAt',
      'payload-locked-documents?where[document.relationTo][equals]=articles',
      'payload-locked-documents?where[document.value][equals]=x&where[user.value][equals]=y',
    ]) {
      expect([question, (await editor.get(`/api/${question}`)).status]).toEqual([question, 200])
    }
  })

  it('may ask whether something is there, in an address too', async () => {
    const found = async (is: string) => {
      const answer = await editor.get(`/api/articles?draft=true&where[id][exists]=${is}`)
      return [answer.status, answer.body.totalDocs > 0]
    }
    expect([await found('true'), await found('false')]).toEqual([
      [200, true],
      [200, false],
    ])
  })

  it('has an end to its list, whatever it says of pages', async () => {
    const asked = jest.spyOn(portal.payload.db, 'find')
    const limitOf = async (question: PromiseLike<unknown>) => {
      asked.mockClear()
      await question
      return asked.mock.calls.find(([{ collection }]) => collection === 'sections')?.[0].limit
    }
    for (const more of [
      'pagination=false',
      'pagination=false&limit=0',
      'pagination=false&limit=',
    ]) {
      const question = `/api/sections?${more}`
      expect([more, await limitOf(portal.visitor.get(question))]).toEqual([more, 100])
      expect([more, await limitOf(editor.get(question))]).toEqual([more, 1000])
    }
    expect(await limitOf(graphql('{ Sections(pagination: false) { limit } }'))).toBe(100)
    asked.mockRestore()
  })
})

describe('a question in GraphQL that asks too much', () => {
  it('in one list of values is answered 400', async () => {
    const values = Array.from({ length: 40_000 }, (_, i) => `x${i}`)
    const query = 'query ($in: [String]) { Articles(where: { title: { in: $in } }) { totalDocs } }'
    const { body } = await graphql(query, { in: values })
    expect(body.errors[0].extensions).toMatchObject({ code: 'CP_INPUT_QUERY', statusCode: 400 })
  })

  const fragment = (name: string, ...spread: string[]) =>
    `fragment ${name} on Query { ${spread.map((one) => `...${one}`).join(' ')} }`
  const doubling = Array.from({ length: 40 }, (_, i) => fragment(`f${i}`, `f${i + 1}`, `f${i + 1}`))

  it.each([
    ['fragments in a circle', `{ ...a } ${fragment('a', 'b')} ${fragment('b', 'a')}`],
    ['a fragment in itself', `{ ...a } ${fragment('a', 'a')}`],
    [
      'fragments that double forty times',
      `{ ...f0 } ${doubling.join(' ')} fragment f40 on Query { Articles { limit } }`,
    ],
    ['a very long question', `{ ${'Articles { limit } '.repeat(5000)} }`],
    ['deep braces', `${'{ a '.repeat(100)}${'}'.repeat(100)}`],
  ])('in %s is refused before it is counted', async (_what, query) => {
    const { body } = await graphql(query)
    expect(body.errors[0].extensions).toMatchObject({ code: 'CP_INPUT_TOO_LARGE' })
    expect(body.data).toBeUndefined()
  })

  it('so deep that it cannot even be read is answered 400', async () => {
    for (const query of ['{ a '.repeat(50_000), `{ Articles(where: ${'['.repeat(50_000)}`]) {
      expect((await graphql(query)).status).toBe(400)
    }
  })

  it('is answered as before when its fragments stay in bounds', async () => {
    const query =
      'query ($id: JSON) { Articles(where: { tenant: { equals: $id } }) { ...list } } fragment list on Articles { docs { ...one } } fragment one on Article { title }'
    const { body } = await graphql(query, { id: commune.id })
    expect(body.data.Articles.docs).toHaveLength(1)
  })
})
