import type { Article, Attachment, Commune, Unit, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publishInTurn, publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeArticle,
  makeAttachment,
  makeDocument,
  makePlan,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
import { makePerson } from '../support/builders/organisation.ts'
import { codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { itDeletes, itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, anyPdf, upload, uploaded } from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let office: Office
let commune: Commune
/** Of one unit only, in the office's commune. */
let cultureEditor: Agent
let culture: Unit
let finance: Unit
let recordsClerk: Agent
let specialist: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  office = await makeOffice(portal)
  ;({ commune } = office)
  culture = await makeUnit(payload, commune, { kind: 'phong' })
  finance = await makeUnit(payload, commune, { kind: 'phong' })
  const memberships = [{ commune: commune.id, role: 'editor' as const, units: [culture.id] }]
  const log = async (user: Promise<User>) => loginAs(portal, await user)
  cultureEditor = await log(makeUser(payload, 'editor', commune, { memberships }))
  recordsClerk = await log(makeUser(payload, 'recordsClerk', commune))
  specialist = await log(makeUser(payload, 'specialist', commune))
})
afterAll(() => portal.close())

const fileOf = () => makeAttachment(portal.payload, commune)
const sees = async (agent: Agent, { id }: Pick<Attachment, 'id'>) =>
  (await agent.get(`/api/attachments/${id}?depth=0`)).status === 200
const versionsSeen = async (agent: Agent, { id }: Pick<Attachment, 'id'>) => {
  const { body } = await agent.get(`/api/attachments/versions?depth=0&where[parent][equals]=${id}`)
  return body.totalDocs as number
}
const save = async (agent: Agent, slug: string, { id }: { id: string }, data: object) => {
  const { body, status } = await agent.patch(`/api/${slug}/${id}?draft=true&depth=0`).send(data)
  expect([status, body.errors]).toEqual([200, undefined])
}
const articleWith = (...files: Attachment[]) =>
  makeArticle(portal.payload, commune, { attachments: files.map(({ id }) => id) })

describe('a file that nothing shows', () => {
  it('is its uploader’s alone, in every version, and may be deleted by them', async () => {
    const file = await uploaded(office.clerk, 'anh.png', await anyImage())
    await save(office.clerk, 'attachments', file, { title: 'Ảnh làng nghề' })
    expect([await sees(office.clerk, file), await versionsSeen(office.clerk, file)]).toEqual([
      true,
      2,
    ])
    for (const agent of [office.editor, office.head, recordsClerk]) {
      expect([await sees(agent, file), await versionsSeen(agent, file)]).toEqual([false, 0])
      expect((await agent.patch(`/api/attachments/${file.id}`).send({ title: 'x' })).status).toBe(
        404,
      )
    }
  })

  it('is put into no piece by somebody else, who could read it there', async () => {
    const file = await uploaded(office.clerk, 'rieng.pdf', anyPdf())
    const answer = await office.editor
      .post('/api/articles')
      .send({ attachments: [file.id], tenant: commune.id, title: 'Bài' })
    expect(answer.status).toBe(400)
    expect(await sees(office.editor, file)).toBe(false)
  })

  it('stands in nobody’s way who uploads the same one', async () => {
    const bytes = await anyImage()
    await uploaded(office.clerk, 'anh.png', bytes)
    expect((await upload(office.editor, 'anh.png', bytes)).status).toBe(201)
    const again = await upload(office.editor, 'anh.png', bytes)
    expect([again.status, codesOf(again)]).toEqual([409, ['CP_FILE_DUPLICATE']])
  })
})

describe('a file that a piece begins to show', () => {
  it('stays with its readers when it was described, published, and is shown elsewhere as well', async () => {
    const file = await uploaded(office.clerk, 'ke-hoach.pdf', anyPdf())
    const files = [{ file: file.id, kind: 'text' as const }]
    const document = await makeDocument(portal.payload, commune, { files })
    await save(recordsClerk, 'attachments', file, { title: 'Toàn văn' })
    expect((await publishNow(office.head, 'documents', document)).body.errors).toBeUndefined()
    const before = await versionsSeen(recordsClerk, file)
    await articleWith(file)
    expect(before).toBeGreaterThan(1)
    expect(await versionsSeen(recordsClerk, file)).toBe(before)
  })

  it('is there at once for those who read the piece, with all its versions', async () => {
    const file = await uploaded(office.clerk, 'anh.png', await anyImage(), { alt: 'Làng nghề' })
    await save(office.clerk, 'attachments', file, { title: 'Ảnh làng nghề' })
    const { id } = await writeArticle(office, office.clerk, { attachments: [file.id] })
    expect([await sees(office.editor, file), await versionsSeen(office.editor, file)]).toEqual([
      true,
      2,
    ])
    expect(await sees(recordsClerk, file)).toBe(false)
    await save(office.editor, 'attachments', file, { title: 'Ảnh làng nghề Cồn Tiên' })
    expect([await versionsSeen(office.head, file), await versionsSeen(specialist, file)]).toEqual([
      3, 0,
    ])
    const editor = { approver: office.deputyHead, editor: office.editor }
    expect((await publishInTurn(editor, 'articles', id)).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200,
    ])
  })

  it('is there for the readers of either piece that shows it, until neither does', async () => {
    const file = await fileOf()
    const article = await articleWith(file)
    const plan = await makePlan(portal.payload, commune, { attachments: [file.id] })
    expect([await sees(recordsClerk, file), await sees(office.editor, file)]).toEqual([true, true])
    await save(recordsClerk, 'plans', plan, { attachments: [] })
    expect([await sees(recordsClerk, file), await sees(office.editor, file)]).toEqual([false, true])
    await save(office.editor, 'articles', article, { attachments: [] })
    expect(await sees(office.editor, file)).toBe(false)
  })

  it('stays with the readers of a piece that was public with it', async () => {
    const [file, other] = [await fileOf(), await fileOf()]
    const system = { collection: 'articles', depth: 0, overrideAccess: true } as const
    const { id } = await articleWith(file)
    for (const { id: shown } of [file, other]) {
      const data = { _status: 'published' as const, attachments: [shown] }
      await portal.payload.update({ ...system, data, id })
    }
    expect((await portal.visitor.get(`/api/attachments/${file.id}`)).status).toBe(410)
    expect([await sees(office.editor, file), await sees(recordsClerk, file)]).toEqual([true, false])
    const plan = await makePlan(portal.payload, commune, { attachments: [file.id] })
    await save(recordsClerk, 'plans', plan, { attachments: [] })
    expect([await sees(office.editor, file), await sees(recordsClerk, file)]).toEqual([true, false])
  })

  it('comes back with an older version of the piece', async () => {
    const file = await fileOf()
    const article = await articleWith(file)
    await save(office.editor, 'articles', article, { attachments: [] })
    expect(await sees(office.editor, file)).toBe(false)
    const query = `where[parent][equals]=${article.id}&depth=0&sort=updatedAt`
    const { body } = await office.editor.get(`/api/articles/versions?${query}`)
    const restored = await office.editor.post(
      `/api/articles/versions/${body.docs[0].id}?draft=true`,
    )
    expect([restored.status, await sees(office.editor, file)]).toEqual([200, true])
  })

  it('is in a copy as well, for who reads that', async () => {
    const file = await fileOf()
    const article = await articleWith(file)
    const copy = await office.editor.post(`/api/articles/${article.id}/duplicate?depth=0`).send({})
    expect(copy.status).toBe(200)
    await save(office.editor, 'articles', article, { attachments: [] })
    expect(await sees(office.editor, file)).toBe(true)
  })

  it('stays with a piece in the trash', async () => {
    const file = await fileOf()
    const { id: createdBy } = office.users.editor
    const article = await makeArticle(portal.payload, commune, {
      attachments: [file.id],
      createdBy,
    })
    const data = { deletedAt: new Date().toISOString() }
    expect((await office.editor.patch(`/api/articles/${article.id}`).send(data)).status).toBe(200)
    expect(await sees(office.secretary, file)).toBe(true)
  })

  itDeletes('goes with a piece that is deleted for good', async () => {
    const file = await fileOf()
    const { id: createdBy } = office.users.editor
    const article = await makeArticle(portal.payload, commune, {
      attachments: [file.id],
      createdBy,
    })
    expect((await office.editor.delete(`/api/articles/${article.id}`)).status).toBe(200)
    expect(await sees(office.editor, file)).toBe(false)
  })

  it('is not a word of the piece that somebody has changed: no version, no new time', async () => {
    const file = await fileOf()
    await articleWith(file)
    const { body } = await office.editor.get(`/api/attachments/${file.id}?draft=true&depth=0`)
    expect(body.updatedAt).toBe(file.updatedAt)
    expect(await versionsSeen(office.editor, file)).toBe(1)
  })

  itWithTwoWriters('loses none of two pieces that begin to show it at once', async () => {
    const file = await fileOf()
    const article = await makeArticle(portal.payload, commune)
    const plan = await makePlan(portal.payload, commune)
    const attach = async (agent: Agent, address: string): Promise<void> => {
      const { status } = await agent.patch(address).send({ attachments: [file.id] })
      // Who lost against the other is told so, and sends it again.
      if (status === 503) return attach(agent, address)
      expect(status).toBe(200)
    }
    const uploader = office.users.secretary.id
    const data = { createdBy: uploader }
    await portal.payload.db.updateOne({ collection: 'attachments', data, id: file.id })
    await Promise.all([
      attach(office.secretary, `/api/articles/${article.id}?draft=true&depth=0`),
      attach(office.secretary, `/api/plans/${plan.id}?draft=true&depth=0`),
    ])
    expect([await sees(office.editor, file), await sees(recordsClerk, file)]).toEqual([true, true])
  })
})

describe('the file of a piece of a unit', () => {
  const ofUnit = (file: Attachment, unit: Unit, more: Partial<Article> = {}) =>
    makeArticle(portal.payload, commune, { attachments: [file.id], unit: unit.id, ...more })

  it('is there for the people of the unit, and goes with the piece to another one', async () => {
    const file = await fileOf()
    const article = await ofUnit(file, culture)
    expect(await sees(cultureEditor, file)).toBe(true)
    expect((await cultureEditor.get(file.url ?? '')).status).toBe(200)
    await save(cultureEditor, 'attachments', file, { title: 'Ảnh lễ hội' })
    await save(office.editor, 'articles', article, { unit: finance.id })
    expect([await sees(cultureEditor, file), await versionsSeen(cultureEditor, file)]).toEqual([
      false,
      0,
    ])
    expect([await sees(office.editor, file), await versionsSeen(office.editor, file)]).toEqual([
      true,
      2,
    ])
  })

  it('is brought back by nobody who does not read the version that showed it', async () => {
    const { id: createdBy } = office.users.editor
    const file = await makeAttachment(portal.payload, commune, { createdBy })
    const article = await makeArticle(portal.payload, commune, { unit: culture.id })
    const elsewhere = { attachments: [file.id], unit: finance.id }
    await save(office.editor, 'articles', article, elsewhere)
    await save(office.editor, 'articles', article, { attachments: [], unit: culture.id })
    const attach = (agent: Agent) =>
      agent.patch(`/api/articles/${article.id}?draft=true`).send({ attachments: [file.id] })
    expect((await attach(cultureEditor)).status).toBe(400)
    expect((await attach(office.secretary)).status).toBe(200)
    expect(await sees(cultureEditor, file)).toBe(true)
  })

  it('is not there for another unit, nor is that of a piece of no unit', async () => {
    const [other, none] = [await fileOf(), await fileOf()]
    await ofUnit(other, finance)
    await articleWith(none)
    expect([await sees(cultureEditor, other), await sees(cultureEditor, none)]).toEqual([
      false,
      false,
    ])
  })
})

describe('the file of what is public by saving', () => {
  it('is described by who may edit the item, and read by who works in the commune', async () => {
    const file = await uploaded(office.head, 'chan-dung.png', await anyImage(), {
      alt: 'Chân dung',
    })
    expect(await sees(specialist, file)).toBe(false)
    await makePerson(portal.payload, commune, { portrait: file.id, portraitAlt: 'Chân dung' })
    await save(office.deputyHead, 'attachments', file, { title: 'Chủ tịch UBND xã' })
    expect([await versionsSeen(specialist, file), await versionsSeen(recordsClerk, file)]).toEqual([
      3, 3,
    ])
    const { status } = await specialist.patch(`/api/attachments/${file.id}`).send({ title: 'x' })
    expect(status).toBe(403)
  })
})
