import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, actConfirming, makeApproved, publishInTurn, takeDown } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeAttachment } from '../support/builders.ts'
import {
  type Agent,
  codesOf,
  makeOffice,
  makeWriterWhoApproves,
  type Office,
  writeArticle,
} from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office
let both: Agent
let bothId: string

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
  const user = await makeWriterWhoApproves(office)
  bothId = user.id
  both = await loginAs(portal, user)
})
afterAll(() => portal.close())

const steps = async (agent: Agent, id: string, ...verbs: string[]) => {
  for (const verb of verbs) {
    const { body, status } = await actConfirming(agent, 'articles', id, verb)
    expect([verb, status, body.errors]).toEqual([verb, 200, undefined])
  }
}
const toReview = (id: string) => steps(office.editor, id, 'submit', 'take', 'requestReview')
const versionOf = async (id: string) =>
  (await office.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body

describe('fact 26: who wrote a part of a version does not give its final approval', () => {
  it('not the author; somebody else may, and the attempt is in the audit trail', async () => {
    const { id } = await writeArticle(office, both)
    await steps(both, id, 'submit', 'take', 'requestReview')
    const refused = await act(both, 'articles', id, 'approve')
    expect([refused.status, codesOf(refused)]).toEqual([403, ['CP_WORKFLOW_OWN_WORK']])
    expect(JSON.stringify(refused.body)).toContain('người khác phải duyệt')
    expect((await versionOf(id)).state).toBe('inReview')
    const rows = await rowsAbout(portal, id)
    expect(rows.at(-1)).toMatchObject({
      action: 'approve',
      actorId: bothId,
      result: 'refused',
    })
    await steps(office.deputyHead, id, 'approve', 'publish')
    expect((await portal.visitor.get(`/api/articles/${id}`)).status).toBe(200)
  })

  it('not who changed one word of it on the way', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await steps(office.clerk, id, 'submit')
    await steps(both, id, 'take')
    expect((await both.patch(`/api/articles/${id}`).send({ summary: 'Một chữ' })).status).toBe(200)
    await steps(both, id, 'requestReview')
    expect(codesOf(await act(both, 'articles', id, 'approve'))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('not the head who mended a word of it: the deputy does', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await toReview(id)
    const mended = await office.head.patch(`/api/articles/${id}`).send({ summary: 'Sửa một chữ' })
    expect([mended.status, mended.body.doc?.state]).toEqual([200, 'inReview'])
    expect(codesOf(await act(office.head, 'articles', id, 'approve'))).toEqual([
      'CP_WORKFLOW_OWN_WORK',
    ])
    await steps(office.deputyHead, id, 'approve')
  })

  it('not who touched it while it was waiting for approval', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await toReview(id)
    expect((await both.patch(`/api/articles/${id}`).send({ summary: 'Sửa hộ' })).status).toBe(200)
    expect(codesOf(await act(both, 'articles', id, 'approve'))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('not who restored an older version of it', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await office.clerk.patch(`/api/articles/${id}`).send({ summary: 'Bản hai' })
    await toReview(id)
    const { body } = await both.get(
      `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
    )
    const restored = await both.post(`/api/articles/versions/${body.docs[0].id}?draft=true`)
    expect(restored.status).toBe(200)
    const stands = await versionOf(id)
    if (stands.state !== 'inReview') await toReview(id)
    expect(codesOf(await act(both, 'articles', id, 'approve'))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('not who wrote the version that somebody else restored', async () => {
    const { id } = await writeArticle(office, both)
    await makeApproved({ approver: office.deputyHead, editor: both }, 'articles', id)
    await steps(office.deputyHead, id, 'publish')
    const { body } = await office.editor.get(
      `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
    )
    const address = `/api/articles/versions/${body.docs[0].id}?draft=true`
    expect((await office.editor.post(address)).status).toBe(200)
    await toReview(id)
    expect(codesOf(await act(both, 'articles', id, 'approve'))).toEqual(['CP_WORKFLOW_OWN_WORK'])
  })

  it('not who wrote the piece of which somebody else made a copy', async () => {
    const { id } = await writeArticle(office, both)
    const copied = await office.editor.post(`/api/articles/${id}/duplicate`).send({})
    expect(copied.status).toBe(200)
    const copy = copied.body.doc.id as string
    await toReview(copy)
    expect(codesOf(await act(both, 'articles', copy, 'approve'))).toEqual(['CP_WORKFLOW_OWN_WORK'])
    await steps(office.deputyHead, copy, 'approve')
  })

  it('not who wrote the words of a file it shows, even where somebody changed them after', async () => {
    const file = await makeAttachment(portal.payload, office.commune, {
      createdBy: office.users.editor.id,
    })
    const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
    const rename = async (agent: Agent, title: string) =>
      expect((await agent.patch(`/api/attachments/${file.id}`).send({ title })).status).toBe(200)
    await rename(both, 'Tên do người kiêm nhiệm đặt')
    await rename(office.editor, 'Tên biên tập lại')
    await toReview(id)
    expect(codesOf(await act(both, 'articles', id, 'approve'))).toEqual(['CP_WORKFLOW_OWN_WORK'])
    await steps(office.deputyHead, id, 'approve', 'publish')
  })

  it('who took a piece down has written no word of its files', async () => {
    const file = await makeAttachment(portal.payload, office.commune, {
      createdBy: office.users.editor.id,
    })
    const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
    const board = { approver: office.deputyHead, editor: office.editor }
    await publishInTurn(board, 'articles', id)
    expect((await takeDown(office.deputyHead, 'articles', { id })).status).toBe(200)
    await steps(office.secretary, id, 'restore')
    await toReview(id)
    await steps(office.deputyHead, id, 'approve', 'publish')
  })

  it('who wrote an earlier version may approve a later one that somebody else wrote', async () => {
    const { id } = await writeArticle(office, both)
    await makeApproved({ approver: office.deputyHead, editor: both }, 'articles', id)
    await steps(office.deputyHead, id, 'publish')
    const edited = await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Bản mới' })
    expect(edited.status).toBe(200)
    await toReview(id)
    await steps(both, id, 'approve', 'publish')
    expect((await portal.visitor.get(`/api/articles/${id}`)).body.summary).toBe('Bản mới')
  })

  it('nor does a secretary: theirs is the first approval, and the piece stays in review', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await toReview(id)
    await steps(office.secretary, id, 'approve')
    expect((await versionOf(id)).state).toBe('inReview')
    expect((await act(office.secretary, 'articles', id, 'publish')).status).toBe(403)
  })

  it('the trail tells the first approval apart from the final one, and keeps the note of each', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await toReview(id)
    for (const agent of [office.secretary, office.deputyHead]) {
      const { status } = await actConfirming(agent, 'articles', id, 'approve', { note: 'Đã xem' })
      expect(status).toBe(200)
    }
    const rows = await rowsAbout(portal, id)
    expect(rows.slice(-2)).toMatchObject([
      { action: 'firstApprove', details: { answer: { verb: 'approve' } }, reason: 'Đã xem' },
      { action: 'approve', details: { answer: { verb: 'approve' } }, reason: 'Đã xem' },
    ])
    const { body } = await office.editor.get(`/api/articles/${id}/history`)
    expect(body.entries.slice(0, 2)).toMatchObject([
      { label: { vi: 'Duyệt' }, words: [{ label: { vi: 'Ghi chú' } }] },
      { label: { vi: 'Duyệt lần đầu' }, words: [{ label: { vi: 'Ghi chú' } }] },
    ])
  })

  it('a first approval sent again with its key is answered once more, and told of once', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await toReview(id)
    const path = `/api/articles/${id}/acts`
    const { version } = (await office.secretary.get(path)).body
    const key = `lan-dau-${id}`
    const send = () =>
      office.secretary.post(`${path}/approve`).set('Idempotency-Key', key).send({ version })
    const [first, again] = [await send(), await send()]
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body).toEqual(first.body)
    const told = (await rowsAbout(portal, id)).filter(({ action }) => action === 'firstApprove')
    expect(told).toHaveLength(1)
  })

  it('what was approved is approved as it stood: an edit takes it back to review', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await makeApproved({ approver: office.deputyHead, editor: office.editor }, 'articles', id)
    const edited = await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Đổi lén' })
    expect(edited.status).toBe(200)
    expect((await versionOf(id)).state).toBe('inReview')
    expect((await act(office.deputyHead, 'articles', id, 'publish')).status).toBe(409)
    expect((await portal.visitor.get(`/api/articles/${id}`)).status).toBe(404)
  })
})
