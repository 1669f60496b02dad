import type { Article } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act } from '../support/acts.ts'
import { codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { paragraph } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const save = ({ id }: Article) =>
  office.clerk.patch(`/api/articles/${id}`).send({ summary: 'Tác giả sửa' })
const remove = ({ id }: Article) => office.clerk.delete(`/api/articles/${id}`)
const putInTrash = ({ id }: Article) =>
  office.clerk.patch(`/api/articles/${id}`).send({ deletedAt: '2026-11-20T00:00:00.000Z' })
const sendBack = { note: 'Thiếu nguồn ảnh', reason: 'thieu_nguon' }

describe('a piece of an author', () => {
  it('is left to the editors while they have it', async () => {
    const piece = await writeArticle(office, office.clerk)
    await act(office.clerk, 'articles', piece.id, 'submit')
    expect((await act(office.editor, 'articles', piece.id, 'take')).body.state).toBe('inEdit')
    for (const verb of ['requestReview', 'return']) {
      const answer = await save(piece)
      expect([answer.status, codesOf(answer)]).toEqual([403, ['CP_WORKFLOW_UNTOUCHABLE']])
      expect((await act(office.editor, 'articles', piece.id, verb, sendBack)).status).toBe(200)
    }
    expect((await save(piece)).status).toBe(200)
  })

  it('is kept once it was handed in, also when it was sent back', async () => {
    const piece = await writeArticle(office, office.clerk)
    await act(office.clerk, 'articles', piece.id, 'submit')
    await act(office.editor, 'articles', piece.id, 'return', sendBack)
    for (const answer of [await remove(piece), await putInTrash(piece)]) {
      expect([answer.status, codesOf(answer)]).toEqual([409, ['CP_WORKFLOW_SUBMITTED']])
    }
    expect((await office.clerk.get(`/api/articles/${piece.id}?draft=true`)).status).toBe(200)
  })

  itDeletes('may be put away while nobody else has seen it', async () => {
    const [one, other] = [
      await writeArticle(office, office.clerk),
      await writeArticle(office, office.clerk),
    ]
    expect((await putInTrash(one)).status).toBe(200)
    expect((await remove(other)).status).toBe(200)
    expect((await office.clerk.get(`/api/articles/${one.id}?draft=true`)).status).toBe(404)
  })
})

describe('warnings about a piece', () => {
  it('are confirmed by who asks for approval and by who approves, each for themselves', async () => {
    const body = paragraph('Liên hệ ông Nguyễn Văn A, điện thoại 0912 345 678.')
    const { id } = await writeArticle(office, office.editor, { body })
    await act(office.editor, 'articles', id, 'submit')
    await act(office.editor, 'articles', id, 'take')
    for (const [agent, verb, state] of [
      [office.editor, 'requestReview', 'inReview'],
      [office.deputyHead, 'approve', 'approved'],
    ] as const) {
      const answer = await act(agent, 'articles', id, verb)
      expect([answer.status, codesOf(answer)]).toEqual([409, ['CP_WORKFLOW_WARNINGS']])
      const confirmed = ['personalData']
      expect((await act(agent, 'articles', id, verb, { confirmed })).body.state).toBe(state)
    }
  })

  it('are not all that is looked at: what lacks something is not approved', async () => {
    const { id } = await writeArticle(office, office.editor)
    for (const verb of ['submit', 'take', 'requestReview']) {
      expect((await act(office.editor, 'articles', id, verb)).status).toBe(200)
    }
    expect((await office.editor.patch(`/api/articles/${id}`).send({ summary: '' })).status).toBe(
      200,
    )
    const answer = await act(office.deputyHead, 'articles', id, 'approve')
    expect([answer.status, codesOf(answer)]).toEqual([400, ['CP_INPUT_REQUIRED']])
  })
})
