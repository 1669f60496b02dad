import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePlan,
  makeSection,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let commune: Commune
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const provinceAgent = async () =>
  loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))

describe('what is in use', () => {
  it('is not deleted: the answer lists who uses it and offers to retire it', async () => {
    const province = await provinceAgent()
    const plan = await makePlan(portal.payload, commune)
    const { body, status } = await province.delete(`/api/units/${plan.unit as string}`)
    expect(status).toBe(409)
    expect(body.errors[0]).toMatchObject({
      code: 'CP_REFERENCE_IN_USE',
      details: { usedBy: [{ collection: 'plans', id: plan.id, title: plan.title }] },
    })
    expect(body.errors[0].message).toContain('“Đến ngày” để ngừng sử dụng')
  })

  it('says what the form of the item can do about it, and ends its list in one way', async () => {
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const section = await makeSection(portal.payload, commune)
    for (let made = 0; made < 6; made++) {
      await makeArticle(portal.payload, commune, { section: section.id })
    }
    const { body } = await head.delete(`/api/sections/${section.id}`)
    expect(body.errors[0].message).toMatch(
      /^Đang được 6 mục sử dụng: .* và 1 mục khác\. Hãy bỏ đánh dấu “Hiện trên thanh menu”/,
    )
  })

  it('counts a draft of something that is public already', async () => {
    const province = await provinceAgent()
    const editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const unit = await makeUnit(portal.payload, commune)
    const article = await makeArticle(portal.payload, commune, { _status: 'published' })
    await editor.patch(`/api/articles/${article.id}`).send({ unit: unit.id })
    const { body, status } = await province.delete(`/api/units/${unit.id}`)
    expect(status).toBe(409)
    expect(body.errors[0].details.usedBy).toMatchObject([
      { collection: 'articles', id: article.id },
    ])
  })

  it('is not moved to the trash either', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const editor = await loginAs(portal, user)
    const plan = await makePlan(portal.payload, commune, { createdBy: user.id })
    await makeArticle(portal.payload, commune, { plans: [plan.id] })
    const data = { deletedAt: new Date().toISOString() }
    const { body, status } = await editor.patch(`/api/plans/${plan.id}`).send(data)
    expect([status, body.errors?.[0].code]).toEqual([409, 'CP_REFERENCE_IN_USE'])
  })

  itDeletes('is deleted by whoever may make one, once nothing uses it', async () => {
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const section = await makeSection(portal.payload, commune)
    expect((await head.delete(`/api/sections/${section.id}`)).status).toBe(200)
    const clerk = await loginAs(portal, await makeUser(portal.payload, 'recordsClerk', commune))
    const another = await makeSection(portal.payload, commune)
    expect((await clerk.delete(`/api/sections/${another.id}`)).status).toBe(403)
  })

  it('of another commune is not there to be deleted', async () => {
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const section = await makeSection(portal.payload, await makeCommune(portal.payload))
    expect((await head.delete(`/api/sections/${section.id}`)).status).toBe(404)
  })
})
