import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePlan,
  makeUnit,
  makeUser,
  unique,
} from '../support/builders.ts'
import { makeTask, publishPlan } from '../support/builders/planTasks.ts'
import { paragraph } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editorUser: User
let editor: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  editorUser = await makeUser(payload, 'editor', commune)
  editor = await loginAs(portal, editorUser)
})
afterAll(() => portal.close())

describe('writing a draft', () => {
  it('saves an incomplete article as a draft, whatever the caller says of drafts', async () => {
    const { body, status } = await editor.post('/api/articles').send({ title: 'Tin mới' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      _status: 'draft',
      createdBy: { id: editorUser.id },
      tenant: { id: commune.id },
    })
    expect((await portal.visitor.get(`/api/articles/${body.doc.id}`)).status).toBe(404)
  })

  it('fact 11: stores what was typed in NFC and otherwise as it was typed', async () => {
    const { body } = await editor
      .post('/api/articles')
      .send({ title: 'Kế hoạch Hoà bình, Hòa thuận'.normalize('NFD') })
    expect(body.doc.title).toBe('Kế hoạch Hoà bình, Hòa thuận'.normalize('NFC'))
  })

  it('does not let an author be made up', async () => {
    const other = await makeUser(portal.payload, 'editor', commune)
    const { body } = await editor
      .post('/api/articles')
      .send({ createdBy: other.id, firstPublishedAt: '2020-01-01T00:00:00.000Z', title: 'Tin' })
    expect(body.doc.createdBy.id).toBe(editorUser.id)
    expect(body.doc.firstPublishedAt ?? null).toBeNull()
  })

  it('refuses a draft that belongs to no commune', async () => {
    const both = await makeUser(portal.payload, 'editor', commune, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: (await makeCommune(portal.payload)).id, role: 'editor' },
      ],
    })
    const { body, status } = await (
      await loginAs(portal, both)
    )
      .post('/api/articles')
      .send({ title: 'Tin' })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([{ path: 'tenant' }])
  })
})

describe('fact 10: the address of an item', () => {
  it('is made from the title, numbered when taken, and stays when the title changes', async () => {
    const title = `Kế hoạch số 12/KH-UBND ${unique()}`
    const first = await makeArticle(portal.payload, commune, { title })
    const second = await makeArticle(portal.payload, commune, { title })
    const elsewhere = await makeArticle(portal.payload, await makeCommune(portal.payload), {
      title,
    })
    expect(first.slug).toMatch(/^ke-hoach-so-12-kh-ubnd-/)
    expect(second.slug).toBe(`${first.slug}-2`)
    expect(elsewhere.slug).toBe(first.slug)

    const { body } = await editor.patch(`/api/articles/${first.id}`).send({ title: 'Tên khác' })
    expect(body.doc.slug).toBe(first.slug)
  })

  it('of the page the product began with is the one its readers know', async () => {
    const title = 'Kế hoạch tuyên truyền CCHC xã Linh trường năm 2024'
    const slug = 'ke-hoach-tuyen-truyen-cchc-xa-linh-truong-nam-2024'
    const somewhere = await makeCommune(portal.payload)
    for (const number of ['', '-2', '-3']) {
      expect((await makeArticle(portal.payload, somewhere, { title })).slug).toBe(slug + number)
    }
  })

  it('stays when the title of a published article changes', async () => {
    const { id, slug } = await makeArticle(portal.payload, commune, { _status: 'published' })
    const data = { _status: 'published', title: `Tiêu đề mới ${unique()}` } as const
    await portal.payload.update({
      collection: 'articles',
      data,
      depth: 0,
      id,
      overrideAccess: true,
    })
    const { body } = await portal.visitor.get(`/api/articles/${id}`)
    expect([body.title, body.slug]).toEqual([data.title, slug])
  })

  it('is refused, at the field and in words, when another item of the commune has it', async () => {
    const first = await makeArticle(portal.payload, commune)
    const { body, status } = await editor
      .post('/api/articles')
      .send({ slug: first.slug, title: 'Trùng' })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0]).toMatchObject({
      message: `Đường dẫn “${first.slug}” đã được dùng trong xã này.`,
      path: 'slug',
    })
  })

  it('waits for a title: two drafts without one can stand side by side', async () => {
    const one = await editor.post('/api/articles').send({ summary: 'a' })
    const two = await editor.post('/api/articles').send({ summary: 'b' })
    expect([one.status, two.status]).toEqual([201, 201])
    const { body } = await editor
      .patch(`/api/articles/${one.body.doc.id}`)
      .send({ title: `Có tên rồi ${unique()}` })
    expect(body.doc.slug).toMatch(/^co-ten-roi-/)
  })

  it('is the item’s id when the title has no usable character', async () => {
    const { body } = await editor.post('/api/articles').send({ summary: 'a' })
    const { id } = body.doc
    const named = await editor.patch(`/api/articles/${id}`).send({ title: '★★★' })
    expect(named.body.doc.slug).toBe(id)
  })
})

describe('days and years', () => {
  it.each(['2026-02-30', '15/01/2026', '2026-1-5', 'hôm nay'])(
    'refuses %s as a day',
    async (day) => {
      const clerk = await loginAs(portal, await makeUser(portal.payload, 'recordsClerk', commune))
      const unit = await makeUnit(portal.payload, commune)
      const data = {
        issuedDate: day,
        organ: unit.id,
        organNameAtIssue: 'UBND',
        rawNumber: '08/KH-UBND',
        signer: { fullName: 'A', position: 'B' },
        subject: 'Trích yếu',
      }
      const { body, status } = await clerk.post('/api/documents').send(data)
      expect(status).toBe(400)
      expect(body.errors[0].data.errors).toMatchObject([
        {
          label: 'Ngày ban hành',
          message:
            '“Ngày ban hành”: ngày không có thật. Ví dụ cách ghi: 15/01/2026 (qua API: 2026-01-15).',
          path: 'issuedDate',
        },
      ])
    },
  )

  it('keeps a day a day: text that sorts and compares as time does', async () => {
    const plan = await makePlan(portal.payload, commune)
    for (const dueDate of ['2026-12-09', '2026-06-30']) {
      await makeTask(portal.payload, commune, plan, { dueDate })
    }
    await publishPlan(portal.payload, plan)
    const { body } = await portal.visitor.get(
      `/api/plan-tasks?where[plan][equals]=${plan.id}&where[dueDate][less_than]=2026-12-01&sort=dueDate`,
    )
    expect(body.docs.map(({ dueDate }: { dueDate: string }) => dueDate)).toEqual(['2026-06-30'])
  })
})

describe('rich text', () => {
  it('refuses a link that runs script', async () => {
    const body = paragraph('x')
    const link = {
      children: [
        { detail: 0, format: 0, mode: 'normal', style: '', text: 'bấm', type: 'text', version: 1 },
      ],
      direction: 'ltr',
      fields: { linkType: 'custom', newTab: false, url: 'javascript:alert(1)' },
      format: '',
      indent: 0,
      type: 'link',
      version: 3,
    }
    body.root.children = [
      { ...body.root.children[0], children: [link], type: 'paragraph', version: 1 },
    ]
    const article = await makeArticle(portal.payload, commune)
    const refused = await editor.patch(`/api/articles/${article.id}`).send({ body })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].data.errors[0].path).toBe('body')
  })
})
