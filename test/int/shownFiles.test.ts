import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, makeApproved, publishInTurn } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { makeAttachment } from '../support/builders.ts'
import { makePerson } from '../support/builders/organisation.ts'
import { codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, uploaded } from '../support/uploads.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

/** An article with a file, and a new title of that file in a draft. */
async function withFile() {
  const file = await makeAttachment(portal.payload, office.commune, {
    createdBy: office.users.editor.id,
  })
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

describe('the file of what is public by saving', () => {
  it('is told of by the trail: who made its words public, with what, and who took them away', async () => {
    const { commune, deputyHead, users } = office
    const sent = { alt: 'Chân dung', title: 'Ảnh lãnh đạo' }
    const file = await uploaded(office.deputyHead, 'anh.png', await anyImage(), sent)
    const { id } = await makePerson(portal.payload, commune)
    const save = async (data: object) =>
      expect((await deputyHead.patch(`/api/people/${id}`).send(data)).status).toBe(200)
    const told = async () =>
      (await rowsAbout(portal, file.id)).map(({ action, actorId, details }) => ({
        action,
        actorId,
        details,
      }))
    const before = (await told()).length
    await save({ portrait: file.id, portraitAlt: 'Chân dung' })
    await save({ receptionDays: 'Ngày 10' })
    await save({ portrait: null })
    const details = { changed: ['_status'], with: `people/${id}` }
    const by = { actorId: users.deputyHead.id, details }
    expect((await told()).slice(before)).toEqual([
      { ...by, action: 'publish' },
      { ...by, action: 'unpublish' },
    ])
  })
})
