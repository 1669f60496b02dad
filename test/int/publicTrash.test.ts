import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publishInTurn } from '../support/acts.ts'
import { loginAs, makeAttachment, makeUser } from '../support/builders.ts'
import { type Agent, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office
let admin: Agent

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
  admin = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

describe('something public', () => {
  it('is not moved to the trash by anybody: it is taken down, with a reason', async () => {
    const file = await makeAttachment(portal.payload, office.commune, {
      createdBy: office.users.editor.id,
    })
    const { id } = await writeArticle(office, office.editor, { attachments: [file.id] })
    await publishInTurn({ approver: office.deputyHead, editor: office.editor }, 'articles', id)
    const trash = { deletedAt: new Date().toISOString() }
    for (const agent of [office.clerk, office.editor, office.secretary, office.head, admin]) {
      const { status } = await agent.patch(`/api/articles/${id}`).send(trash)
      expect(status).toBeGreaterThanOrEqual(400)
      const gone = await agent.delete(`/api/articles/${id}`)
      expect(gone.status).toBeGreaterThanOrEqual(400)
    }
    expect((await portal.visitor.get(`/api/articles/${id}`)).status).toBe(200)
    expect((await portal.visitor.get(`/api/attachments/file/${file.filename}`)).status).toBe(200)
  })
})
