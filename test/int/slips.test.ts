import type { Role } from '../../src/domain/roles.ts'
import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { today } from '../../src/domain/today.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makeUnit,
  makeUser,
  unique,
} from '../support/builders.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Slug = 'people' | 'schedules' | 'sections' | 'units'

let commune: Commune
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

/** What is public by saving, who makes it, and what the refusal says to do instead. */
const kinds: [Slug, Role, string, () => object | Promise<object>][] = [
  ['schedules', 'recordsClerk', '“Nội bộ” ở “Phạm vi”', () => ({ content: 'Họp', date: today() })],
  [
    'people',
    'deputyHead',
    '“Nhiệm kỳ đến ngày”',
    async () => ({
      fullName: 'Ghi Nhầm',
      position: 'Công chức',
      unit: (await makeUnit(portal.payload, commune)).id,
    }),
  ],
  ['sections', 'head', '“Hiện trên thanh menu”', () => ({ title: 'Chuyên mục nhầm' })],
  [
    'units',
    'provinceAdmin',
    '“Đến ngày”',
    () => ({ kind: 'phong', name: 'Phòng nhầm', shortName: `N${unique()}` }),
  ],
]

describe.each(kinds)('an entry of %s', (slug, role, remedy, data) => {
  let maker: User
  let asMaker: Agent

  beforeAll(async () => {
    maker = await makeUser(portal.payload, role, role === 'provinceAdmin' ? null : commune)
    asMaker = await loginAs(portal, maker)
  })

  async function make(): Promise<string> {
    const sent = { ...(await data()), tenant: commune.id, visibility: 'cong_khai' }
    const { body, status } = await asMaker.post(`/api/${slug}?depth=0`).send(sent)
    expect([status, body.errors]).toEqual([201, undefined])
    return body.doc.id as string
  }
  const isPublic = async (id: string) =>
    (await portal.visitor.get(`/api/${slug}/${id}`)).status === 200
  const makeYesterdays = async () => {
    const id = await make()
    const createdAt = new Date(Date.parse(`${today()}T00:00:00+07:00`) - 1).toISOString()
    await portal.payload.db.updateOne({ collection: slug, data: { createdAt }, id })
    return id
  }

  itDeletes('made by mistake is deleted by who made it, on that day', async () => {
    const id = await make()
    expect((await asMaker.delete(`/api/${slug}/${id}`)).status).toBe(200)
    expect(await isPublic(id)).toBe(false)
  })

  it('is kept from the next day on: the refusal says what to do instead', async () => {
    const id = await makeYesterdays()
    const { body, status } = await asMaker.delete(`/api/${slug}/${id}`)
    expect([status, body.errors[0].code]).toEqual([403, 'CP_CONTENT_KEPT'])
    expect(body.errors[0].message).toContain(remedy)
    await asMaker.delete(`/api/${slug}?where[id][equals]=${id}`)
    expect(await isPublic(id)).toBe(true)
  })

  it('stays of the day it was made, whatever its maker sends', async () => {
    const id = await makeYesterdays()
    const createdAt = new Date().toISOString()
    expect((await asMaker.patch(`/api/${slug}/${id}`).send({ createdAt })).status).toBe(200)
    expect((await asMaker.delete(`/api/${slug}/${id}`)).status).toBe(403)
    expect(await isPublic(id)).toBe(true)
  })

  it('is deleted by nobody else, though they may change it', async () => {
    const id = await make()
    const other = await makeUser(portal.payload, role, role === 'provinceAdmin' ? null : commune)
    const asOther = await loginAs(portal, other)
    const { body, status } = await asOther.delete(`/api/${slug}/${id}`)
    expect([status, body.errors[0].code]).toEqual([403, 'CP_CONTENT_KEPT'])
    const editor = await loginAs(portal, await makeUser(portal.payload, 'contributor', commune))
    expect((await editor.delete(`/api/${slug}/${id}`)).status).toBe(403)
    expect(await isPublic(id)).toBe(true)
  })
})

describe('a slip', () => {
  it('is none any more once something uses it: the answer says what does', async () => {
    const asHead = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const made = await asHead.post('/api/sections').send({ tenant: commune.id, title: 'Đã dùng' })
    const section = made.body.doc.id as string
    const article = await makeArticle(portal.payload, commune, { section })
    const { body, status } = await asHead.delete(`/api/sections/${section}`)
    expect([status, body.errors[0]]).toMatchObject([
      409,
      { code: 'CP_REFERENCE_IN_USE', details: { usedBy: [{ id: article.id }] } },
    ])
  })

  it('is not for who makes such entries no longer', async () => {
    const clerk = await makeUser(portal.payload, 'recordsClerk', commune)
    const agent = await loginAs(portal, clerk)
    const entry = { content: 'Họp', date: today(), tenant: commune.id }
    const { body } = await agent.post('/api/schedules').send(entry)
    await portal.payload.update({
      collection: 'users',
      data: { memberships: [{ commune: commune.id, role: 'editor' }] },
      depth: 0,
      id: clerk.id,
      overrideAccess: true,
    })
    expect((await agent.delete(`/api/schedules/${body.doc.id}`)).status).toBe(403)
  })
})

describe('an official', () => {
  it('who must not be shown any more is internal: nothing public leads there', async () => {
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const unit = await makeUnit(portal.payload, commune)
    const sent = { fullName: 'Lê Nhầm', position: 'x', tenant: commune.id, unit: unit.id }
    const { body } = await head.post('/api/people').send(sent)
    const { id } = body.doc
    expect(body.doc.visibility).toBe('cong_khai')
    expect((await portal.visitor.get(`/api/people/${id}`)).status).toBe(200)
    await head.patch(`/api/people/${id}`).send({ visibility: 'noi_bo' })
    expect((await portal.visitor.get(`/api/people/${id}`)).status).toBe(404)
    const list = await portal.visitor.get(`/api/people?where[unit][equals]=${unit.id}`)
    expect(list.body.totalDocs).toBe(0)
    expect((await head.get(`/api/people/${id}`)).status).toBe(200)
  })
})
