import type { Article, Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rowsAbout, withoutTrail } from '../support/auditRows.ts'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let holder: User
let colleague: User
let article: Article
let asHolder: Agent
let asColleague: Agent
let lockId: string

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  holder = await makeUser(portal.payload, 'editor', commune, { name: 'Nguyễn Thị Đang Sửa' })
  colleague = await makeUser(portal.payload, 'secretary', commune)
  asHolder = await loginAs(portal, holder)
  asColleague = await loginAs(portal, colleague)
})
afterAll(() => portal.close())

/** As the admin's form does when somebody begins to type. */
beforeEach(async () => {
  article = await makeArticle(portal.payload, commune)
  lockId = await lockByHolder()
})

async function lockByHolder(): Promise<string> {
  const { id } = await portal.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'articles', value: article.id },
      user: { relationTo: 'users', value: holder.id },
    },
  })
  return id as string
}

const locks = '/api/payload-locked-documents'
const ofArticle = () =>
  `${locks}?where[document.relationTo][equals]=articles&where[document.value][equals]=${article.id}`
const user = ({ id }: User) => ({ user: { relationTo: 'users', value: id } })

describe('the lock of an item', () => {
  it('is seen by those who may edit the item, and by nobody else', async () => {
    const stranger = await makeUser(portal.payload, 'head', await makeCommune(portal.payload))
    const contributor = await makeUser(portal.payload, 'contributor', commune)
    for (const [agent, seen] of [
      [asHolder, 1],
      [asColleague, 1],
      [await loginAs(portal, stranger), 0],
      [await loginAs(portal, contributor), 0],
    ] as const) {
      const { body, status } = await agent.get(ofArticle())
      expect([status, body.totalDocs]).toEqual([200, seen])
      expect((await agent.get(`${locks}/${lockId}`)).status).toBe(seen === 1 ? 200 : 404)
    }
    expect((await portal.visitor.get(locks)).status).toBe(403)
  })

  it('is made by the product only', async () => {
    const document = { relationTo: 'articles', value: article.id }
    for (const one of [holder, colleague]) {
      const { status } = await asColleague.post(locks).send({ document, ...user(one) })
      expect(status).toBe(403)
    }
  })

  itDeletes('is given back by who holds it', async () => {
    expect((await asColleague.delete(`${locks}/${lockId}`)).status).toBe(403)
    expect((await asHolder.delete(`${locks}/${lockId}`)).status).toBe(200)
  })

  it('is taken over in one’s own name only, and stays with its item', async () => {
    const other = await makeArticle(portal.payload, commune)
    const document = { relationTo: 'articles', value: other.id }
    const stranger = await loginAs(
      portal,
      await makeUser(portal.payload, 'editor', await makeCommune(portal.payload)),
    )
    expect((await stranger.patch(`${locks}/${lockId}`).send(user(colleague))).status).toBe(403)
    expect((await asColleague.patch(`${locks}/${lockId}`).send(user(holder))).status).toBe(403)
    const taken = await asColleague
      .patch(`${locks}/${lockId}?depth=0`)
      .send({ document, ...user(colleague) })
    expect(taken.status).toBe(200)
    expect(taken.body.doc).toMatchObject({
      document: { relationTo: 'articles', value: article.id },
      user: { relationTo: 'users', value: colleague.id },
    })
  })

  it('taken over is told of in the trail of the item: who took it, and from whom', async () => {
    const take = (agent: Agent, one: User) =>
      agent.patch(`${locks}/${lockId}?depth=0`).send(user(one))
    const told = async () =>
      (await rowsAbout(portal, article.id)).filter(({ action }) => action === 'takeOver')
    // Who holds it already takes it from nobody.
    expect((await take(asHolder, holder)).status).toBe(200)
    expect(await told()).toEqual([])
    // What is asked back of it does not matter.
    const path = `${locks}/${lockId}?depth=0&select[updatedAt]=true`
    expect((await asColleague.patch(path).send(user(colleague))).status).toBe(200)
    expect(await told()).toMatchObject([
      {
        actorId: colleague.id,
        chain: commune.id,
        details: { takenFrom: { id: holder.id, name: holder.name } },
        itemCollection: 'articles',
        itemId: article.id,
        result: 'ok',
        title: article.title,
      },
    ])
  })

  it('taken over is no save: who saved an older text over it is told who saved last', async () => {
    const save = (agent: Agent, data: object) =>
      agent.patch(`/api/articles/${article.id}`).send(data)
    expect((await save(asHolder, { title: 'Tên mới' })).status).toBe(200)
    const taken = await asColleague.patch(`${locks}/${await lockByHolder()}`).send(user(colleague))
    expect(taken.status).toBe(200)
    const { body, status } = await save(asColleague, { revision: 1, title: 'Tên khác' })
    expect([status, body.errors[0].code]).toEqual([409, 'CP_WORKFLOW_CONFLICT'])
    expect(body.errors[0].message).toContain(holder.name)
  })

  it('stays where it was when the trail cannot tell of it', async () => {
    const { status } = await withoutTrail(portal, async () =>
      asColleague.patch(`${locks}/${lockId}`).send(user(colleague)),
    )
    expect(status).toBe(500)
    const where = { id: { equals: lockId } }
    const lock = await portal.payload.db.findOne({ collection: 'payload-locked-documents', where })
    expect(lock).toMatchObject({ user: { value: holder.id } })
  })

  it('answers a save that respects it with a code and the name of who holds it', async () => {
    const save = (agent: Agent) =>
      agent.patch(`/api/articles/${article.id}?overrideLock=false`).send({ title: 'Tên khác' })
    const { body, status } = await save(asColleague)
    expect(status).toBe(423)
    expect(body.errors[0]).toMatchObject({
      code: 'CP_WORKFLOW_LOCKED',
      message: expect.stringContaining(holder.name),
      sentence: { en: expect.stringContaining(holder.name) },
    })
    expect((await save(asHolder)).status).toBe(200)
  })

  it('calls the holder by name where the admin would show a mail address or an id', async () => {
    const { body } = await asColleague.get(`${ofArticle()}&depth=1`)
    const shown = body.docs[0].user.value
    expect(shown.id).toBe(holder.id)
    expect(shown.email).toMatch(/^Nguyễn Thị Đang Sửa \(từ \d\d:\d\d \d\d\/\d\d\/\d{4}\)$/)
    expect(JSON.stringify(body)).not.toContain(holder.email)
  })
})
