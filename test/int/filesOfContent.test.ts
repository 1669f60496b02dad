import type { Right, Role } from '../../src/domain/roles.ts'
import type { Attachment, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hasRight, rights, roles } from '../../src/domain/roles.ts'
import { loginAs, makeAttachment, makeCommune, makeUser, unique } from '../support/builders.ts'
import { type DraftKind, draftsWithFile } from '../support/builders/drafts.ts'
import { type Agent } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let stranger: Agent
const agents = {} as Record<Role, Agent>
const files = {} as Record<DraftKind, Attachment>
const pieces = {} as Record<DraftKind, string>

const slugs = Object.keys(draftsWithFile) as DraftKind[]
const names = Object.keys(roles) as Role[]

/** Whose draft it is not: who reads it and who writes it, by the table of docs/roles.md. */
const may = (role: Role, right: Right, slug: DraftKind) => hasRight(role, rights[slug], right)
const readableTo = (role: Role) => slugs.filter((slug) => may(role, 'read', slug))

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  for (const role of names) {
    const where = role === 'provinceAdmin' ? null : commune
    agents[role] = await loginAs(portal, await makeUser(payload, role, where))
  }
  const other = await makeCommune(payload)
  stranger = await loginAs(portal, await makeUser(payload, 'head', other))
  for (const slug of slugs) {
    files[slug] = await makeAttachment(payload, commune, { alt: `chukin${unique()}` })
    pieces[slug] = (await draftsWithFile[slug](portal, commune, { file: files[slug].id })).id
  }
}, 120_000)
afterAll(() => portal.close())

const readsPiece = async (agent: Agent, slug: DraftKind) =>
  (await agent.get(`/api/${slug}/${pieces[slug]}?draft=true&depth=0`)).status === 200

/** The kinds whose file somebody is shown, asked for in one way. */
const shown = async (asks: (file: Attachment) => Promise<boolean>) => {
  const found: DraftKind[] = []
  for (const slug of slugs) if (await asks(files[slug])) found.push(slug)
  return found
}
const among = (ids: string[]) => slugs.filter((slug) => ids.includes(files[slug].id))
const alts = () => slugs.map((slug) => files[slug].alt).join(',')
const all = () => slugs.map((slug) => files[slug].id).join(',')

/** Every way to a file, each with the kinds it shows: one by one, and many at once. */
async function waysOf(agent: Agent): Promise<Record<string, DraftKind[]>> {
  type Rows = { id: string; parent: string }[]
  const rows = async (address: string) => ((await agent.get(address)).body.docs ?? []) as Rows
  const list = (more: string) => `/api/attachments?depth=0&limit=50&where[id][in]=${all()}${more}`
  const versions = `/api/attachments/versions?depth=0&limit=50&where[parent][in]=${all()}`
  const ids = JSON.stringify(slugs.map((slug) => files[slug].id))
  const query = `{ Attachments(limit: 50, draft: true, where: { id: { in: ${ids} } }) { docs { id alt } } }`
  const graph = (await agent.post('/api/graphql').send({ query })).body.data?.Attachments?.docs
  const of = (found: { id: string }[]) => among(found.map(({ id }) => id))
  return {
    'the file itself': await shown(async ({ url }) => (await agent.get(url ?? '')).status === 200),
    GraphQL: of((graph ?? []) as Rows),
    'the item': await shown(
      async ({ id }) => (await agent.get(`/api/attachments/${id}?depth=0`)).status === 200,
    ),
    'the list': of(await rows(list(''))),
    'the list of drafts': of(await rows(list('&draft=true'))),
    versions: among((await rows(versions)).map(({ parent }) => parent)),
    'words in a question': of(await rows(`/api/attachments?limit=50&where[alt][in]=${alts()}`)),
  }
}

describe('the file of a draft', () => {
  it.each(names)(
    'is there for the %s who reads the draft, however it is asked for',
    async (role) => {
      const readable = readableTo(role)
      const read: DraftKind[] = []
      for (const slug of slugs) if (await readsPiece(agents[role], slug)) read.push(slug)
      const ways = await waysOf(agents[role])
      expect({ read, ...ways }).toEqual({
        read: readable,
        ...Object.fromEntries(Object.keys(ways).map((way) => [way, readable])),
      })
    },
  )

  it('is not there for another commune, nor for the public', async () => {
    for (const agent of [stranger, portal.visitor]) {
      expect(Object.values(await waysOf(agent)).flat()).toEqual([])
    }
  })

  it('of an article is nothing to the records clerk; that of a document nothing to the specialist', () => {
    expect(readableTo('recordsClerk')).not.toContain('articles')
    expect(readableTo('specialist')).not.toContain('documents')
  })

  it('is described by who writes the draft; to who does not read it, it is not there', async () => {
    const expected: unknown[] = []
    const found: unknown[] = []
    for (const role of names) {
      for (const slug of slugs) {
        const read = may(role, 'read', slug) ? 403 : 404
        expected.push([role, slug, may(role, 'edit', slug) ? 200 : read])
        const address = `/api/attachments/${files[slug].id}?depth=0`
        const { status } = await agents[role].patch(address).send({ title: `Tệp của ${role}` })
        found.push([role, slug, status])
      }
    }
    expect(found).toEqual(expected)
  })

  it('tells nobody what shows it', async () => {
    const { body } = await agents.editor.get(`/api/attachments/${files.articles.id}`)
    expect(body).not.toHaveProperty('heldBy')
    expect(body).not.toHaveProperty('holders')
    for (const question of ['where[heldBy][equals]=articles', 'sort=heldBy']) {
      expect((await agents.editor.get(`/api/attachments?${question}`)).status).toBe(400)
    }
  })

  it('answers a question from the draft about the file to who reads both', async () => {
    const ask = async (role: Role) => {
      const question = `where[attachments.alt][equals]=${files.notices.alt}`
      const { body, status } = await agents[role].get(`/api/notices?depth=0&${question}`)
      return [status, body.totalDocs]
    }
    expect(await ask('editor')).toEqual([200, 1])
    expect(await ask('recordsClerk')).toEqual([200, 0])
  })
})
