import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makeDocument,
  makePdfAttachment,
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

  it('counts an older version that was public: what people read stays whole', async () => {
    const { payload } = portal
    const user = await makeUser(payload, 'editor', commune)
    const editor = await loginAs(portal, user)
    const province = await provinceAgent()
    const createdBy = user.id
    const [first, second] = [
      await makePdfAttachment(payload, commune, { createdBy }),
      await makePdfAttachment(payload, commune, { createdBy }),
    ]
    const [organ, other] = [await makeUnit(payload, commune), await makeUnit(payload, commune)]
    const files = [{ file: first.id, kind: 'original' as const }]
    const data = { files, organ: organ.id, rawNumber: '71/KH-UBND' }
    const document = await makeDocument(payload, commune, { ...data, _status: 'published' })
    await payload.update({
      collection: 'documents',
      data: {
        _status: 'published',
        files: [{ file: second.id, kind: 'original' }],
        organ: other.id,
      },
      depth: 0,
      id: document.id,
      overrideAccess: true,
    })
    // As an older release left it: what was shown had not to be public itself.
    await payload.db.updateOne({
      collection: 'attachments',
      data: { firstPublishedAt: null },
      id: first.id,
    })
    const answers = [
      await editor.delete(`/api/attachments/${first.id}`),
      await province.delete(`/api/units/${organ.id}`),
      await editor.patch(`/api/attachments/${first.id}`).send({ deletedAt: new Date() }),
    ]
    for (const { body, status } of answers) {
      expect([status, body.errors?.[0]]).toMatchObject([
        409,
        {
          code: 'CP_REFERENCE_IN_USE',
          details: {
            usedBy: [{ collection: 'documents', id: document.id, onlyInOlderVersion: true }],
          },
          message: expect.stringMatching(
            /“.+” \(phiên bản đã công khai trước đây\).*ngừng sử dụng/,
          ),
        },
      ])
    }
  })

  itDeletes('does not count an older draft that nobody has read', async () => {
    const [unit, other] = [
      await makeUnit(portal.payload, commune),
      await makeUnit(portal.payload, commune),
    ]
    const { id } = await makeArticle(portal.payload, commune, { _status: 'published' })
    for (const one of [unit, other]) {
      await portal.payload.update({
        collection: 'articles',
        data: { unit: one.id },
        depth: 0,
        draft: true,
        id,
        overrideAccess: true,
      })
    }
    await portal.payload.delete({
      collection: 'units',
      depth: 0,
      id: unit.id,
      overrideAccess: true,
    })
    const gone = await portal.payload.count({
      collection: 'units',
      overrideAccess: true,
      where: { id: { equals: unit.id } },
    })
    expect(gone.totalDocs).toBe(0)
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

  it('of another commune is not there to be deleted', async () => {
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const section = await makeSection(portal.payload, await makeCommune(portal.payload))
    expect((await head.delete(`/api/sections/${section.id}`)).status).toBe(404)
  })
})
