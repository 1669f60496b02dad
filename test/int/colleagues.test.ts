import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let other: Commune
let editor: User
let asContributor: Agent
let asTechnician: Agent
let asProvince: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  other = await makeCommune(payload)
  editor = await makeUser(payload, 'editor', commune, {
    memberships: [
      { commune: commune.id, role: 'editor' },
      { commune: other.id, role: 'head' },
    ],
  })
  asContributor = await loginAs(portal, await makeUser(payload, 'contributor', commune))
  asTechnician = await loginAs(portal, await makeUser(payload, 'technicalAdmin', commune))
  asProvince = await loginAs(portal, await makeUser(payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

const account = async (agent: Agent, { id }: User) =>
  (await agent.get(`/api/users/${id}?depth=0`)).body

describe('the account of a colleague', () => {
  it('is a name, one by one, in lists, through relations and by GraphQL', async () => {
    const shown = { id: editor.id, name: editor.name }
    expect(await account(asContributor, editor)).toEqual(shown)
    const list = await asContributor.get(`/api/users?where[id][equals]=${editor.id}`)
    expect(list.body.docs).toEqual([shown])
    const selected = `/api/users/${editor.id}?select[email]=true&select[disabled]=true`
    expect((await asContributor.get(selected)).body).not.toHaveProperty('email')
    const article = await makeArticle(portal.payload, commune, {
      _status: 'published',
      createdBy: editor.id,
    })
    const related = await asContributor.get(
      `/api/articles/${article.id}?depth=1&populate[users][email]=true`,
    )
    expect(JSON.stringify(related.body)).not.toContain(editor.email)
    const query = `{ User(id: "${editor.id}") { name email disabled createdAt memberships { role } } }`
    const { body } = await asContributor.post('/api/graphql').send({ query })
    expect(body.data.User).toEqual({
      createdAt: null,
      disabled: null,
      email: null,
      memberships: null,
      name: editor.name,
    })
  })

  it('is shown whole to oneself', async () => {
    const me = await makeUser(portal.payload, 'editor', commune, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'contributor' },
      ],
    })
    const body = await account(await loginAs(portal, me), me)
    expect(body.email).toBe(me.email)
    expect(body.memberships).toHaveLength(2)
  })

  it('is shown to who administers its commune, without the roles it has elsewhere', async () => {
    const body = await account(asTechnician, editor)
    expect(body).toMatchObject({ disabled: false, email: editor.email })
    expect(body.memberships).toMatchObject([{ commune: commune.id, role: 'editor' }])
    expect(body.memberships).toHaveLength(1)
    expect((await account(asProvince, editor)).memberships).toHaveLength(2)
  })

  it('keeps the roles it has elsewhere when an administrator saves what they were shown', async () => {
    const { memberships } = await account(asTechnician, editor)
    await asTechnician.patch(`/api/users/${editor.id}`).send({ memberships, name: 'Khác' })
    expect((await account(asProvince, editor)).memberships).toHaveLength(2)
  })

  it.each(['where[email][like]=a', 'where[disabled][equals]=true', 'sort=email'])(
    'cannot be guessed by a question (%s)',
    async (question) => {
      expect((await asContributor.get(`/api/users?${question}`)).status).toBe(400)
    },
  )

  it('is not found by what an administrator may not see of it', async () => {
    const elsewhere = await makeUser(portal.payload, 'editor', other)
    const technician = await makeUser(portal.payload, 'technicalAdmin', commune, {
      memberships: [
        { commune: commune.id, role: 'technicalAdmin' },
        { commune: other.id, role: 'editor' },
      ],
    })
    const agent = await loginAs(portal, technician)
    const find = async (question: string) => (await agent.get(`/api/users?${question}`)).body
    expect((await find(`where[id][equals]=${elsewhere.id}`)).totalDocs).toBe(1)
    expect((await find(`where[email][equals]=${elsewhere.email}`)).totalDocs).toBe(0)
    expect((await find(`where[email][equals]=${editor.email}`)).totalDocs).toBe(1)
    expect((await find(`where[memberships.commune][equals]=${other.id}`)).errors).toBeDefined()
  })
})

describe('what staff see of their own items only', () => {
  it('is no way to ask about items of other communes', async () => {
    const foreign = await makeArticle(portal.payload, other, {
      _status: 'published',
      createdBy: editor.id,
    })
    const own = await makeArticle(portal.payload, commune, {
      _status: 'published',
      createdBy: editor.id,
    })
    for (const question of [`where[createdBy][equals]=${editor.id}`, 'sort=createdBy&limit=100']) {
      const { body } = await asTechnician.get(`/api/articles?${question}&depth=0`)
      const ids = body.docs.map(({ id }: { id: string }) => id)
      expect(ids).toContain(own.id)
      expect(ids).not.toContain(foreign.id)
    }
  })
})
