import type { Attachment } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, makeApproved, publishInTurn, takeDown } from '../support/acts.ts'
import { makeAttachment } from '../support/builders.ts'
import { codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

async function publicArticle(files: Attachment[] = []) {
  const article = await writeArticle(office, office.editor, {
    attachments: files.map(({ id }) => id),
  })
  const { deputyHead: approver, editor } = office
  const answers = await publishInTurn({ approver, editor }, 'articles', article.id)
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  return article
}

const statusOf = async (address: string) => (await portal.visitor.get(address)).status

describe('fact 27: what is taken down', () => {
  it('needs a reason of the list and a basis; without them nothing changes', async () => {
    const { id } = await publicArticle()
    const tries = [
      {},
      { basis: 'Công văn 12' },
      { reason: 'khong_chinh_xac' },
      { basis: '  ', reason: 'khong_chinh_xac' },
      { basis: 'Công văn 12', reason: 'thich_the' },
      { basis: 'Công văn 12', reason: 'khac' },
    ]
    for (const input of tries) {
      const answer = await act(office.deputyHead, 'articles', id, 'unpublish', input)
      expect([input, answer.status]).toEqual([input, 400])
      expect(codesOf(answer).length).toBeGreaterThan(0)
    }
    expect(await statusOf(`/api/articles/${id}`)).toBe(200)
  })

  it('answers 410 with its file, by REST, and is gone from every list', async () => {
    const file = await makeAttachment(portal.payload, office.commune, {
      createdBy: office.users.editor.id,
    })
    const { id, title } = await publicArticle([file])
    const url = `/api/attachments/file/${file.filename}`
    expect([await statusOf(`/api/articles/${id}`), await statusOf(url)]).toEqual([200, 200])
    expect((await takeDown(office.deputyHead, 'articles', { id })).status).toBe(200)
    const gone = await portal.visitor.get(`/api/articles/${id}`)
    expect([gone.status, codesOf(gone)]).toEqual([410, ['CP_CONTENT_GONE']])
    expect(JSON.stringify(gone.body)).not.toContain(title)
    expect(await statusOf(url)).toBe(410)
    const byId = await portal.visitor.get(`/api/attachments/${file.id}`)
    expect([byId.status, codesOf(byId)]).toEqual([410, ['CP_CONTENT_GONE']])
    expect(await statusOf('/api/attachments/khong-co')).toBe(404)
    const list = await portal.visitor.get(`/api/articles?where[title][equals]=${title}`)
    expect(list.body.totalDocs).toBe(0)
  })

  it('says so by GraphQL too, however the id is given', async () => {
    const { id } = await publicArticle()
    await takeDown(office.deputyHead, 'articles', { id })
    const tries = [
      { query: `{ Article(id: "${id}") { title } }` },
      { query: 'query ($it: String!) { bai: Article(id: $it) { title } }', variables: { it: id } },
    ]
    for (const sent of tries) {
      const { body } = await portal.visitor.post('/api/graphql').send(sent)
      expect(Object.values(body.data)).toEqual([null])
      expect(body.errors[0]).toMatchObject({
        extensions: { code: 'CP_CONTENT_GONE', statusCode: 410 },
        message: 'Nội dung này đã được gỡ khỏi cổng thông tin.',
      })
    }
    const never = await writeArticle(office, office.clerk)
    const { body } = await portal.visitor
      .post('/api/graphql')
      .send({ query: `{ Article(id: "${never.id}") { title } }` })
    expect(body.errors[0].extensions.code).toBe('CP_NOT_FOUND')
  })

  it('loses nothing: record, versions, file and reason are there for the office', async () => {
    const file = await makeAttachment(portal.payload, office.commune, {
      createdBy: office.users.editor.id,
    })
    const { id, title } = await publicArticle([file])
    const before = await office.editor.get(`/api/articles/versions?where[parent][equals]=${id}`)
    await takeDown(office.deputyHead, 'articles', { id })
    const { body } = await office.editor.get(`/api/articles/${id}?draft=true&depth=0`)
    expect(body).toMatchObject({
      attachments: [file.id],
      state: 'unpublished',
      title,
      workflow: {
        withdrawalBasis: 'Công văn số 12/UBND-VP',
        withdrawalReason: 'khong_chinh_xac',
        withdrawnBy: office.users.deputyHead.id,
      },
    })
    const after = await office.editor.get(`/api/articles/versions?where[parent][equals]=${id}`)
    expect(after.body.totalDocs).toBeGreaterThan(before.body.totalDocs)
    const kept = await office.editor.get(`/api/attachments/file/${file.filename}`)
    expect(kept.status).toBe(200)
  })

  it('keeps a file that something else public shows', async () => {
    const file = await makeAttachment(portal.payload, office.commune, {
      createdBy: office.users.editor.id,
    })
    const first = await publicArticle([file])
    const second = await publicArticle([file])
    const url = `/api/attachments/file/${file.filename}`
    await takeDown(office.deputyHead, 'articles', first)
    expect(await statusOf(url)).toBe(200)
    await takeDown(office.deputyHead, 'articles', second)
    expect(await statusOf(url)).toBe(410)
  })

  it('comes back as a draft, and public only with a new approval', async () => {
    const { id } = await publicArticle()
    await takeDown(office.deputyHead, 'articles', { id })
    const saved = await office.editor.patch(`/api/articles/${id}`).send({ title: 'X' })
    expect([saved.status, codesOf(saved)]).toEqual([409, ['CP_WORKFLOW_RESTORE_FIRST']])
    const restored = await act(office.deputyHead, 'articles', id, 'restore')
    expect(restored.body).toMatchObject({ isPublic: false, state: 'draft' })
    expect(await statusOf(`/api/articles/${id}`)).toBe(410)
    expect((await act(office.deputyHead, 'articles', id, 'publish')).status).toBe(409)
    const { deputyHead: approver, editor } = office
    await publishInTurn({ approver, editor }, 'articles', id)
    expect(await statusOf(`/api/articles/${id}`)).toBe(200)
  })

  it('is 404, not 410, where it was never public', async () => {
    const { id } = await writeArticle(office, office.clerk)
    expect(await statusOf(`/api/articles/${id}`)).toBe(404)
  })

  it('waits until what is scheduled beside it is called off: no schedule goes without a word', async () => {
    const { id } = await publicArticle()
    const { deputyHead: approver, editor, head } = office
    await editor.patch(`/api/articles/${id}`).send({ summary: 'Bản sau' })
    await makeApproved({ approver, editor }, 'articles', id)
    const at = new Date(Date.now() + 3_600_000).toISOString()
    expect((await act(approver, 'articles', id, 'schedule', { at })).status).toBe(200)
    const refused = await takeDown(head, 'articles', { id })
    expect([refused.status, codesOf(refused)]).toEqual([409, ['CP_WORKFLOW_NOT_NOW']])
    expect((await act(head, 'articles', id, 'cancelSchedule')).status).toBe(200)
    expect((await takeDown(head, 'articles', { id })).status).toBe(200)
  })

  it('takes along the newer draft that was in work, and its text is kept', async () => {
    const { id } = await publicArticle()
    await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Đang sửa dở' })
    expect((await takeDown(office.deputyHead, 'articles', { id })).status).toBe(200)
    expect(await statusOf(`/api/articles/${id}`)).toBe(410)
    const versions = await office.editor.get(
      `/api/articles/versions?where[parent][equals]=${id}&depth=0&limit=50`,
    )
    const kept = versions.body.docs.map((row: { version: { summary: string } }) => row.version)
    expect(kept.map(({ summary }: { summary: string }) => summary)).toContain('Đang sửa dở')
  })
})
