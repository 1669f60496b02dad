import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, makeApproved, publishInTurn } from '../support/acts.ts'
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

/** An article with a file, and a new title of that file in a draft. */
async function withFile() {
  const file = await makeAttachment(portal.payload, office.commune)
  const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
  const rename = async () => {
    const title = 'Tên không ai duyệt'
    expect((await office.editor.patch(`/api/attachments/${file.id}`).send({ title })).status).toBe(
      200,
    )
  }
  const shownTitle = async () =>
    (await portal.visitor.get(`/api/attachments/${file.id}?depth=0`)).body.title as string
  return { file, id, rename, shownTitle }
}
const board = () => ({ approver: office.deputyHead, editor: office.editor })

describe('the words of a file that an article shows', () => {
  it('are approved with it: changed after the approval, they keep it from being published', async () => {
    const { id, rename } = await withFile()
    await makeApproved(board(), 'articles', id)
    await rename()
    const answer = await act(office.deputyHead, 'articles', id, 'publish')
    expect([answer.status, codesOf(answer)]).toEqual([409, ['CP_WORKFLOW_CHANGED_SINCE']])
    expect((await portal.visitor.get(`/api/articles/${id}`)).status).toBe(404)
  })

  it('stay as they were approved when a correction is noted on the page', async () => {
    const { file, id, rename, shownTitle } = await withFile()
    await publishInTurn(board(), 'articles', id)
    expect(await shownTitle()).toBe(file.title)
    await rename()
    const correction = { text: 'Ngày 05/3/2026', wrong: 'Ngày 03/5/2026' }
    expect((await act(office.deputyHead, 'articles', id, 'correct', correction)).status).toBe(200)
    expect(await shownTitle()).toBe(file.title)
  })
})
