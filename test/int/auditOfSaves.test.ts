import type { AuditEvent, Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { hashOfRow } from '../../src/domain/audit/hashes.ts'
import { publishNow } from '../support/acts.ts'
import { chainRows, expectOneStory, rowsAbout } from '../support/auditRows.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePlan,
  makeSection,
  makeUser,
} from '../support/builders.ts'
import { makePerson } from '../support/builders/organisation.ts'
import { itDeletes, itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let editor: User
let head: User

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await makeUser(portal.payload, 'editor', commune)
  head = await makeUser(portal.payload, 'head', commune)
})
afterAll(() => portal.close())

const said = (rows: AuditEvent[]) => rows.map(({ action }) => action)
const changedIn = (row: AuditEvent | undefined) => (row?.details as { changed?: string[] })?.changed

describe('a saved article', () => {
  it('is told of: who, from where, which fields, and the version before and after', async () => {
    const article = await makeArticle(portal.payload, commune)
    const asEditor = await loginAs(portal, editor)
    await asEditor
      .patch(`/api/articles/${article.id}`)
      .set('User-Agent', 'x'.repeat(300))
      .set('X-Portal-Caller-Address', '203.0.113.7')
      .set('X-Forwarded-For', '203.0.113.7')
      .send({ summary: 'Tóm tắt khác.', title: 'Tiêu đề khác' })
      .expect(200)
    const asHead = await loginAs(portal, head)
    expect((await publishNow(asHead, 'articles', article)).status).toBe(200)

    const rows = await rowsAbout(portal, article.id)
    expect(said(rows)).toEqual(['create', 'saveDraft', 'publishUrgently'])
    expect(rows[0]).toMatchObject({ actorType: 'system', chain: commune.id, title: article.title })
    expect(rows[1]).toMatchObject({
      actorId: editor.id,
      actorName: editor.name,
      actorType: 'person',
      chain: commune.id,
      itemCollection: 'articles',
      role: 'editor',
      tenant: commune.id,
      title: 'Tiêu đề khác',
    })
    expect(rows[1]?.userAgent).toHaveLength(200)
    expect(rows[1]?.ip).toMatch(/^(?:127\.0\.0\.1|::1)$/)
    expect(changedIn(rows[1])).toEqual(expect.arrayContaining(['summary', 'title']))
    expect(rows[2]).toMatchObject({ actorId: head.id, role: 'head' })
    expectOneStory(rows)
    for (const row of rows) expect(hashOfRow({ ...row })).toBe(row.hash)
  })

  it('is told of when a field is hidden from who saves it, and when nothing but one changes', async () => {
    const plan = await makePlan(portal.payload, commune)
    const asEditor = await loginAs(portal, editor)
    for (const objectives of ['Mục tiêu một', 'Mục tiêu hai']) {
      await asEditor.patch(`/api/plans/${plan.id}`).send({ title: `Kế hoạch: ${objectives}` })
    }
    const rows = await rowsAbout(portal, plan.id)
    expect(said(rows)).toEqual(['create', 'saveDraft', 'saveDraft'])
    expectOneStory(rows)
    expect(changedIn(rows[2])).toEqual(['title'])
  })

  it('leaves no row when the save is refused', async () => {
    const article = await makeArticle(portal.payload, commune)
    const elsewhere = await makeSection(portal.payload, await makeCommune(portal.payload))
    const asEditor = await loginAs(portal, editor)
    const rows = (await chainRows(portal, commune.id)).length
    await asEditor.patch(`/api/articles/${article.id}`).send({ section: elsewhere.id }).expect(400)
    expect(await chainRows(portal, commune.id)).toHaveLength(rows)
  })

  it('is told of when it goes to the trash and comes back', async () => {
    const article = await makeArticle(portal.payload, commune)
    const common = {
      collection: 'articles',
      depth: 0,
      id: article.id,
      overrideAccess: true,
    } as const
    const deletedAt = new Date().toISOString()
    await portal.payload.update({ ...common, data: { deletedAt } })
    await portal.payload.update({ ...common, data: { deletedAt: null }, trash: true })
    expect(said(await rowsAbout(portal, article.id))).toEqual(['create', 'trash', 'untrash'])
  })

  it('tells nothing when the act that saves tells of itself', async () => {
    const article = await makeArticle(portal.payload, commune)
    await portal.payload.update({
      collection: 'articles',
      context: { isAct: true },
      data: { summary: 'Do một thao tác' },
      depth: 0,
      id: article.id,
      overrideAccess: true,
    })
    expect(said(await rowsAbout(portal, article.id))).toEqual(['create'])
  })
})

describe('what is public by saving', () => {
  it('is told of with the names of the fields, never with the values of private ones', async () => {
    const { payload } = portal
    const person = await makePerson(payload, commune, {
      birthDate: '1980-02-03',
      homeAddress: 'Thôn Bí Mật',
    })
    const asHead = await loginAs(portal, head)
    await asHead.patch(`/api/people/${person.id}`).send({ birthDate: '1981-12-24' }).expect(200)
    const rows = await rowsAbout(portal, person.id)
    expect(said(rows)).toEqual(['create', 'settings'])
    expect(changedIn(rows[1])).toEqual(['birthDate'])
    expect(JSON.stringify(rows)).not.toMatch(/1981-12-24|1980-02-03|Bí Mật/)
    expectOneStory(rows)
  })

  it('is told of in the chain of the commune when the commune itself is changed', async () => {
    const admin = await makeUser(portal.payload, 'technicalAdmin', commune)
    const asAdmin = await loginAs(portal, admin)
    await asAdmin
      .patch(`/api/communes/${commune.id}`)
      .send({ infoContactPoint: { name: 'Văn phòng', phone: '0233 999 999' } })
      .expect(200)
    const row = (await rowsAbout(portal, commune.id)).at(-1)
    expect(row).toMatchObject({ action: 'settings', actorId: admin.id, chain: commune.id })
    expect(changedIn(row)).toEqual(expect.arrayContaining(['infoContactPoint.phone']))
  })

  itDeletes('is told of when it is deleted, with the content it had', async () => {
    const section = await makeSection(portal.payload, commune)
    await portal.payload.delete({
      collection: 'sections',
      depth: 0,
      id: section.id,
      overrideAccess: true,
    })
    const [made, deleted] = await rowsAbout(portal, section.id)
    expect(deleted).toMatchObject({ action: 'delete', before: made?.after, title: section.title })
    expect(deleted?.after ?? null).toBeNull()
  })
})

describe('twenty people saving at once in one commune', () => {
  itWithTwoWriters('all save, and the chain is whole', async () => {
    const busy = await makeCommune(portal.payload)
    const asEditor = await loginAs(portal, await makeUser(portal.payload, 'editor', busy))
    const articles = []
    for (let count = 0; count < 20; count += 1) {
      articles.push(await makeArticle(portal.payload, busy))
    }
    const answers = await Promise.all(
      articles.map(({ id }) => asEditor.patch(`/api/articles/${id}`).send({ summary: 'Mới' })),
    )
    expect(answers.map(({ status }) => status)).toEqual(articles.map(() => 200))
    const rows = await chainRows(portal, busy.id)
    expect(rows.filter(({ action }) => action === 'saveDraft')).toHaveLength(20)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
    rows.slice(1).forEach((row, index) => expect(row.prevHash).toBe(rows[index]?.hash))
  })
})
