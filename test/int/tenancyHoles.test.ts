import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Agent } from '../support/office.ts'
import { paragraph } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let other: Commune
let editor: Agent
let province: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  other = await makeCommune(payload)
  editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
  province = await loginAs(portal, await makeUser(payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

/** Where tenancy plug-ins have leaked (plugins/tenancy/README.md), and no other file asks. */
describe('no right rests on', () => {
  const forged = () => [
    ['Cookie', `payload-tenant=${other.id}`],
    ['X-Payload-Tenant', other.id],
    ['X-Tenant', other.id],
    ['X-Tenant-Id', other.id],
    ['X-Forwarded-User', 'admin'],
    ['X-User-Id', 'admin'],
    ['X-HTTP-Method-Override', 'DELETE'],
  ]

  it('a cookie or a header of the browser: what is read with it is what is read without it', async () => {
    const draft = await makeArticle(portal.payload, other)
    await makeArticle(portal.payload, commune)
    const list = '/api/articles?draft=true&depth=0&limit=5&sort=-createdAt'
    const plain = await editor.get(list)
    for (const [name = '', value = ''] of forged()) {
      const answer = await editor.get(list).set(name, value)
      expect([name, answer.body]).toEqual([name, plain.body])
      const one = await portal.visitor.get(`/api/articles/${draft.id}`).set(name, value)
      expect([name, one.status]).toEqual([name, 404])
    }
  })

  it('the commune chosen in the admin: what is made goes where the maker may write', async () => {
    const make = (tenant?: string) =>
      editor
        .post('/api/articles?depth=0')
        .set('X-Payload-Tenant', other.id)
        .send({ tenant, title: 'Bài thử' })
    expect((await make(other.id)).status).toBe(403)
    const without = await make()
    expect([without.status, without.body.doc?.tenant]).toEqual([201, commune.id])
  })
})

describe('the product', () => {
  it('has one kind of account, no folders, no scheduler and no search of Payload’s own', () => {
    const { collections, folders } = portal.payload.config as unknown as {
      collections: { auth?: unknown; folders?: unknown; slug: string; versions?: unknown }[]
      folders?: unknown
    }
    expect(collections.filter(({ auth }) => auth).map(({ slug }) => slug)).toEqual(['users'])
    expect(collections.map(({ slug }) => slug)).not.toContain('search')
    expect(collections.map(({ slug }) => slug)).not.toContain('payload-folders')
    expect(collections.filter((one) => one.folders).map(({ slug }) => slug)).toEqual([])
    expect(folders ?? false).toBe(false)
    const schedulers = collections.filter(({ versions }) => {
      const { drafts } = (versions || {}) as { drafts?: { schedulePublish?: unknown } }
      return drafts?.schedulePublish
    })
    expect(schedulers.map(({ slug }) => slug)).toEqual([])
  })

  it('offers “create” before it knows the commune, and decides when it is saved', async () => {
    const { body } = await editor.get('/api/access')
    expect(body.collections.articles.create).toBe(true)
    const answer = await editor.post('/api/articles').send({ tenant: other.id, title: 'Bài' })
    expect(answer.status).toBe(403)
  })

  it('keeps its own tables from everybody: jobs, migrations, sessions, second factors', async () => {
    const closed = ['payload-jobs', 'payload-migrations', 'account-sessions', 'second-factors']
    for (const slug of closed) {
      for (const agent of [portal.visitor, editor, province]) {
        const { status } = await agent.get(`/api/${slug}`)
        expect([slug, [403, 404].includes(status)]).toEqual([slug, true])
      }
    }
  })

  it('links nothing of another commune from inside a text', async () => {
    const foreign = await makeArticle(portal.payload, other, { _status: 'published' })
    const body = paragraph('Xem bài kia.')
    const [first] = body.root.children
    Object.assign(first as object, {
      children: [
        {
          children: [
            {
              detail: 0,
              format: 0,
              mode: 'normal',
              style: '',
              text: 'bài',
              type: 'text',
              version: 1,
            },
          ],
          direction: 'ltr',
          fields: {
            doc: { relationTo: 'articles', value: foreign.id },
            linkType: 'internal',
            newTab: false,
          },
          format: '',
          id: '65f0c0ffee65f0c0ffee65f0',
          indent: 0,
          type: 'link',
          version: 3,
        },
      ],
    })
    const answer = await editor.post('/api/articles').send({ body, tenant: commune.id, title: 'B' })
    expect(answer.status).toBe(400)
  })

  it('deletes no commune, whoever asks, by any door', async () => {
    const empty = await makeCommune(portal.payload)
    const query = `mutation { deleteCommune(id: "${empty.id}") { id } }`
    const answers = [
      await province.delete(`/api/communes/${empty.id}`),
      await province.delete(`/api/communes?where[id][equals]=${empty.id}`),
      await province.post('/api/graphql').send({ query }),
    ]
    expect(answers[0]?.status).toBe(403)
    expect(answers[1]?.status).toBe(403)
    expect(answers[2]?.body.errors).toBeTruthy()
    expect((await province.get(`/api/communes/${empty.id}`)).status).toBe(200)
  })
})
