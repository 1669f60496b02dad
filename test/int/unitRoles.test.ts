import type { Article, Commune, Unit, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeAttachment,
  makeCommune,
  makePlan,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
import { makePerson, makeSchedule } from '../support/builders/organisation.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let culture: Unit
let library: Unit
let finance: Unit
let editor: User
let asEditor: Agent
let asHead: Agent
let asSecretary: Agent

const roleIn = (role: 'contributor' | 'editor' | 'head' | 'recordsClerk', units: Unit[]) => ({
  memberships: [{ commune: commune.id, role, units: units.map(({ id }) => id) }],
})
const articleOf = (unit: null | Unit, more: Partial<Article> = {}) =>
  makeArticle(portal.payload, commune, { unit: unit?.id, ...more })
const idsIn = async (agent: Agent, address: string): Promise<string[]> => {
  const { body } = await agent.get(address)
  return (body.docs as { id: string }[]).map(({ id }) => id)
}

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  culture = await makeUnit(payload, commune, { kind: 'phong' })
  library = await makeUnit(payload, commune, { kind: 'phong', parent: culture.id })
  finance = await makeUnit(payload, commune, { kind: 'phong' })
  editor = await makeUser(payload, 'editor', commune, roleIn('editor', [culture]))
  asEditor = await loginAs(portal, editor)
  asHead = await loginAs(portal, await makeUser(payload, 'head', commune))
  asSecretary = await loginAs(portal, await makeUser(payload, 'secretary', commune))
})
afterAll(() => portal.close())

describe('a role in a unit', () => {
  it('reaches the drafts of that unit and of those below it', async () => {
    for (const unit of [culture, library]) {
      const { id } = await articleOf(unit)
      expect((await asEditor.get(`/api/articles/${id}?draft=true`)).status).toBe(200)
      expect((await asEditor.get(`/api/articles/${id}`)).status).toBe(200)
      const saved = await asEditor.patch(`/api/articles/${id}`).send({ title: 'Sửa lại' })
      expect([unit.name, saved.status]).toEqual([unit.name, 200])
    }
  })

  it('does not see the drafts of another unit, nor those of none', async () => {
    for (const unit of [finance, null]) {
      const { id } = await articleOf(unit, { title: 'Bản nháp riêng' })
      const one = `where[id][equals]=${id}`
      expect((await asEditor.get(`/api/articles/${id}`)).status).toBe(404)
      expect((await asEditor.get(`/api/articles/${id}?draft=true`)).status).toBe(404)
      expect(await idsIn(asEditor, `/api/articles?${one}`)).toEqual([])
      expect(await idsIn(asEditor, `/api/articles?${one}&draft=true`)).toEqual([])
      const versions = `/api/articles/versions?where[parent][equals]=${id}`
      expect(await idsIn(asEditor, versions)).toEqual([])
      const ofHead = (await asHead.get(versions)).body
      expect(ofHead.totalDocs).toBe(1)
      const version = await asEditor.get(`/api/articles/versions/${ofHead.docs[0].id}`)
      expect([403, 404]).toContain(version.status)
      const mutation = `mutation { updateArticle(id: "${id}", draft: true, data: { title: "x" }) { id } }`
      const changed = await asEditor.post('/api/graphql').send({ query: mutation })
      expect([changed.body.data?.updateArticle, changed.body.errors?.length]).toEqual([null, 1])
      const query = `{ Article(id: "${id}", draft: true) { title } Articles(where: { id: { equals: "${id}" } }, draft: true) { totalDocs } }`
      const { body } = await asEditor.post('/api/graphql').send({ query })
      expect([body.data.Article, body.data.Articles.totalDocs]).toEqual([null, 0])
      expect((await asEditor.patch(`/api/articles/${id}`).send({ title: 'x' })).status).toBe(404)
      expect((await asEditor.delete(`/api/articles/${id}`)).status).toBe(404)
    }
  })

  it('goes with a piece that is given to another unit, while the public reads it as it was', async () => {
    const ofFinance = roleIn('editor', [finance])
    const theirs = await loginAs(
      portal,
      await makeUser(portal.payload, 'editor', commune, ofFinance),
    )
    const seenBy = async (agent: Agent, id: string) => {
      const one = `where[id][equals]=${id}&draft=true`
      return [
        (await agent.get(`/api/articles/${id}?draft=true`)).status,
        (await idsIn(agent, `/api/articles?${one}`)).length,
        (await agent.patch(`/api/articles/${id}`).send({ summary: 'Xem lại' })).status,
      ]
    }
    const given = { unit: finance.id }
    const { id } = await articleOf(culture)
    expect((await asHead.patch(`/api/articles/${id}`).send(given)).status).toBe(200)
    expect(await seenBy(theirs, id)).toEqual([200, 1, 200])
    expect(await seenBy(asEditor, id)).toEqual([404, 0, 404])

    const live = await articleOf(culture, { _status: 'published' })
    expect((await asHead.patch(`/api/articles/${live.id}`).send(given)).status).toBe(200)
    expect((await portal.visitor.get(`/api/articles/${live.id}?depth=0`)).body.unit).toBe(
      culture.id,
    )
    expect(await seenBy(theirs, live.id)).toEqual([200, 1, 200])
  })

  it('reads what another unit has made public, and does not change it', async () => {
    const { id } = await articleOf(finance, { _status: 'published', title: 'Đã công khai' })
    expect((await asEditor.get(`/api/articles/${id}`)).status).toBe(200)
    expect((await asEditor.patch(`/api/articles/${id}`).send({ title: 'Khác' })).status).toBe(403)
    const many = await asEditor
      .patch(`/api/articles?where[id][equals]=${id}`)
      .send({ title: 'Khác' })
    expect(many.body.docs).toEqual([])
    const versions = await portal.payload.findVersions({
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
      where: { parent: { equals: id } },
    })
    const [version] = versions.docs
    const restored = await asEditor.post(`/api/articles/versions/${version?.id}?draft=true`)
    expect(restored.status).toBe(404)
  })

  it('makes items for its units and for none, not for another unit', async () => {
    const make = (unit: Unit | null) =>
      asEditor.post('/api/articles').send({ tenant: commune.id, title: 'Tin', unit: unit?.id })
    expect((await make(library)).status).toBe(201)
    expect((await make(finance)).status).toBe(403)
    const { body, status } = await make(null)
    expect(status).toBe(201)
    // What belongs to no unit is one's own as long as nobody else has to see it.
    const saved = await asEditor.patch(`/api/articles/${body.doc.id}`).send({ title: 'Tin sửa' })
    expect(saved.status).toBe(200)
  })

  it('gives nothing to another unit: the field says so', async () => {
    const { id } = await articleOf(culture)
    const { body, status } = await asEditor.patch(`/api/articles/${id}`).send({ unit: finance.id })
    expect(status).toBe(403)
    expect(body.errors[0].data.errors[0]).toMatchObject({
      code: 'CP_UNIT_NOT_YOURS',
      path: 'unit',
    })
    expect((await asEditor.patch(`/api/articles/${id}`).send({ unit: library.id })).status).toBe(
      200,
    )
    const given = await asSecretary.patch(`/api/articles/${id}`).send({ unit: finance.id })
    expect(given.status).toBe(200)
  })

  it('loses what the secretary gave to another unit, also while the old text is public', async () => {
    for (const _status of ['draft', 'published'] as const) {
      const { id } = await articleOf(culture, { _status })
      await asSecretary.patch(`/api/articles/${id}`).send({ unit: finance.id })
      const { status } = await asEditor.patch(`/api/articles/${id}`).send({ title: 'Của tôi' })
      expect([_status, [403, 404].includes(status)]).toEqual([_status, true])
      const { docs } = await portal.payload.findVersions({
        collection: 'articles',
        depth: 0,
        overrideAccess: true,
        where: { parent: { equals: id } },
      })
      expect(docs.map(({ version }) => version.title)).not.toContain('Của tôi')
    }
  })

  it('is asked of the copy of an item, too', async () => {
    const foreign = await articleOf(finance, { _status: 'published' })
    const copied = await asEditor.post(`/api/articles/${foreign.id}/duplicate`).send({})
    expect(copied.status).toBe(404)
    const own = await articleOf(library)
    expect((await asEditor.post(`/api/articles/${own.id}/duplicate`).send({})).status).toBe(200)
  })

  it('finds nothing of another unit by a relation or by words', async () => {
    const word = 'vuontreo'
    const foreign = await articleOf(finance, { title: `Bài ${word}` })
    const plan = await makePlan(portal.payload, commune, { unit: culture.id })
    const byWord = `/api/articles?draft=true&where[title][like]=${word}`
    expect(await idsIn(asHead, byWord)).toEqual([foreign.id])
    expect(await idsIn(asEditor, byWord)).toEqual([])
    const where = `where[unit.shortName][equals]=${finance.shortName}`
    expect(await idsIn(asEditor, `/api/articles?draft=true&${where}`)).not.toContain(foreign.id)
    expect((await asEditor.get(`/api/plans/${plan.id}?draft=true`)).status).toBe(200)
  })

  it('goes by the field that names the unit in each collection', async () => {
    const { payload } = portal
    const clerk = await loginAs(
      portal,
      await makeUser(payload, 'recordsClerk', commune, roleIn('recordsClerk', [culture])),
    )
    const own = await makeSchedule(payload, commune, { unit: library.id })
    const foreign = await makeSchedule(payload, commune, { unit: finance.id })
    const change = async (id: string) =>
      (await clerk.patch(`/api/schedules/${id}`).send({ content: 'Họp giao ban' })).status
    expect([await change(own.id), await change(foreign.id)]).toEqual([200, 403])
    const head = await loginAs(
      portal,
      await makeUser(payload, 'head', commune, roleIn('head', [culture])),
    )
    const colleague = await makePerson(payload, commune, { mobile: '0905', unit: library.id })
    const stranger = await makePerson(payload, commune, { mobile: '0906', unit: finance.id })
    expect((await head.get(`/api/people/${colleague.id}`)).body.mobile).toBe('0905')
    expect((await head.get(`/api/people/${stranger.id}`)).body.mobile).toBeUndefined()
    expect((await head.patch(`/api/units/${library.id}`).send({ order: 5 })).status).toBe(200)
    expect((await head.patch(`/api/units/${finance.id}`).send({ order: 5 })).status).toBe(403)
    expect((await head.patch(`/api/communes/${commune.id}`).send({ phone: '1' })).status).toBe(403)
  })

  it('keeps to own files where nothing shows them', async () => {
    const { payload } = portal
    const own = await makeAttachment(payload, commune, { createdBy: editor.id })
    const foreign = await makeAttachment(payload, commune)
    const see = async (id: string) => (await asEditor.get(`/api/attachments/${id}`)).status
    expect([await see(own.id), await see(foreign.id)]).toEqual([200, 404])
  })

  it('lets a contributor edit their own drafts only', async () => {
    const user = await makeUser(portal.payload, 'contributor', commune, {
      ...roleIn('contributor', [culture]),
    })
    const agent = await loginAs(portal, user)
    const others = await articleOf(culture)
    expect((await agent.get(`/api/articles/${others.id}`)).status).toBe(404)
    const made = await agent
      .post('/api/articles')
      .send({ tenant: commune.id, title: 'Bài', unit: culture.id })
    expect(made.status).toBe(201)
    expect((await agent.get(`/api/articles/${made.body.doc.id}`)).status).toBe(200)
  })

  it('follows a unit that is moved in the tree, from the next request on', async () => {
    const moving = await makeUnit(portal.payload, commune, { kind: 'phong' })
    const { id } = await articleOf(moving)
    const see = async () => (await asEditor.get(`/api/articles/${id}`)).status
    expect(await see()).toBe(404)
    await portal.payload.update({
      collection: 'units',
      data: { parent: culture.id },
      depth: 0,
      id: moving.id,
      overrideAccess: true,
    })
    expect(await see()).toBe(200)
  })

  itDeletes('does not grow to the whole commune because the unit is deleted', async () => {
    const { payload } = portal
    const unit = await makeUnit(payload, commune, { kind: 'phong' })
    await makeUser(payload, 'editor', commune, roleIn('editor', [unit]))
    const remove = payload.delete({
      collection: 'units',
      depth: 0,
      id: unit.id,
      overrideAccess: true,
    })
    await expect(remove).rejects.toMatchObject({ status: 409 })
  })
})
