import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, actConfirming, takeDown } from '../support/acts.ts'
import { loginAs, makeUnit } from '../support/builders.ts'
import { mailsOf } from '../support/mails.ts'
import { makeDeputyOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const aboutIn = async (id: string) =>
  (await mailsOf(portal)).filter(({ text }) => text.includes(`/${id}`))

describe('a letter about a piece', () => {
  it('that waits for approval goes to who may approve it, not to approvers of another unit', async () => {
    const { commune, editor, users } = office
    const { payload } = portal
    const [own, other] = [await makeUnit(payload, commune), await makeUnit(payload, commune)]
    const [colleague, stranger] = [
      await makeDeputyOf(office, own),
      await makeDeputyOf(office, other),
    ]
    const { id } = await writeArticle(office, editor, { unit: own.id })
    for (const verb of ['submit', 'take', 'requestReview']) {
      expect((await actConfirming(editor, 'articles', id, verb)).status).toBe(200)
    }
    const addresses = (await aboutIn(id)).map(({ to }) => to)
    const expected = [colleague.email, users.deputyHead.email, users.head.email]
    expect(addresses.toSorted()).toEqual(expected.toSorted())
    const unseen = await (await loginAs(portal, stranger)).get(`/api/articles/${id}?draft=true`)
    expect(unseen.status).toBe(404)
  })

  it('of what is taken down names what was public, and goes to who handed in that and what is in work', async () => {
    const { clerk, deputyHead: approver, editor, head, users } = office
    const article = await writeArticle(office, clerk)
    const { id, title } = article
    expect((await act(clerk, 'articles', id, 'submit')).status).toBe(200)
    for (const verb of ['take', 'requestReview']) {
      expect((await actConfirming(editor, 'articles', id, verb)).status).toBe(200)
    }
    expect((await actConfirming(approver, 'articles', id, 'approve')).status).toBe(200)
    expect((await act(approver, 'articles', id, 'publish')).status).toBe(200)
    await editor.patch(`/api/articles/${id}`).send({ title: 'Tên chưa công khai' })
    expect((await act(editor, 'articles', id, 'submit')).status).toBe(200)

    expect((await takeDown(head, 'articles', { id })).status).toBe(200)
    const told = (await aboutIn(id)).filter(({ text }) => text.includes('Lý do: '))
    const addresses = told.map(({ to }) => to).toSorted()
    expect(addresses).toEqual([users.clerk.email, users.editor.email].toSorted())
    expect(told.every(({ text }) => text.includes(title))).toBe(true)
    expect(told.some(({ text }) => text.includes('Tên chưa công khai'))).toBe(false)
  })
})
