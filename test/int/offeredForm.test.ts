import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { act, makeApproved, publishInTurn, takeDown } from '../support/acts.ts'
import { loginAs, makeUser } from '../support/builders.ts'
import { type Agent, codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

/** What the admin is told of a form before it shows it, and what it says above it. */
async function formOf(agent: Agent, id: string) {
  const told = (await agent.post(`/api/articles/access/${id}`).send({ _status: 'draft' })).body
  const { body } = await agent.get(`/api/articles/${id}/acts`)
  return {
    canDelete: told.delete === true || told.delete?.permission === true,
    canSave: told.update === true || told.update?.permission === true,
    codes: (body.edit?.reasons ?? []).map(({ code }: { code: string }) => code),
    isAllowed: body.edit?.isAllowed as boolean,
  }
}

const save = (agent: Agent, id: string) =>
  agent.patch(`/api/articles/${id}?draft=true`).send({ summary: 'Sửa' })

describe('the form of a piece', () => {
  it('is open to its author until it is handed in, and again when it came back', async () => {
    const { clerk, editor } = office
    const { id } = await writeArticle(office, clerk)
    const open = { canSave: true, codes: [], isAllowed: true }
    expect(await formOf(clerk, id)).toEqual({ ...open, canDelete: true })
    await act(clerk, 'articles', id, 'submit')
    for (const agent of [clerk, editor]) {
      expect(await formOf(agent, id)).toEqual({
        canDelete: false,
        canSave: false,
        codes: ['CP_WORKFLOW_TAKE_FIRST'],
        isAllowed: false,
      })
    }
    await act(editor, 'articles', id, 'take')
    expect(await formOf(editor, id)).toEqual({ ...open, canDelete: false })
    expect(await formOf(clerk, id)).toMatchObject({
      canSave: false,
      codes: ['CP_WORKFLOW_UNTOUCHABLE'],
    })
    await act(editor, 'articles', id, 'return', { note: 'Thêm nguồn', reason: 'thieu_nguon' })
    expect(await formOf(clerk, id)).toEqual({ ...open, canDelete: false })
  })

  it('is closed once the piece is taken down, until it is restored', async () => {
    const { deputyHead, editor, secretary } = office
    const { id } = await writeArticle(office, editor)
    await publishInTurn({ approver: deputyHead, editor }, 'articles', id)
    expect(await formOf(editor, id)).toMatchObject({ canDelete: false, canSave: true })
    await takeDown(deputyHead, 'articles', { id })
    const closed = { canSave: false, codes: ['CP_WORKFLOW_RESTORE_FIRST'] }
    expect(await formOf(editor, id)).toMatchObject(closed)
    expect(await formOf(secretary, id)).toMatchObject(closed)
    await act(secretary, 'articles', id, 'restore')
    expect(await formOf(editor, id)).toMatchObject({ canSave: true, codes: [] })
  })

  it('of who reads and does not write is closed for that reason, whatever the state', async () => {
    const { clerk, deputyHead, editor } = office
    const province = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
    const { id } = await writeArticle(office, clerk)
    await makeApproved({ approver: deputyHead, editor }, 'articles', id)
    expect(await formOf(province, id)).toMatchObject({
      canSave: false,
      codes: ['CP_ACCESS_FORBIDDEN'],
    })
  })

  it('says no more than a save does: a program is refused in words, as before', async () => {
    const { clerk, deputyHead, editor } = office
    const { id } = await writeArticle(office, clerk)
    await act(clerk, 'articles', id, 'submit')
    const early = await save(editor, id)
    expect([early.status, codesOf(early)]).toEqual([409, ['CP_WORKFLOW_TAKE_FIRST']])
    const trash = await clerk.patch(`/api/articles/${id}`).send({ deletedAt: new Date() })
    expect([trash.status, codesOf(trash)]).toEqual([409, ['CP_WORKFLOW_SUBMITTED']])
    const removed = await clerk.delete(`/api/articles/${id}`)
    expect([removed.status, codesOf(removed)]).toEqual([409, ['CP_WORKFLOW_SUBMITTED']])
    await act(editor, 'articles', id, 'take')
    const late = await save(clerk, id)
    expect([late.status, codesOf(late)]).toEqual([403, ['CP_WORKFLOW_UNTOUCHABLE']])
    expect((await save(editor, id)).status).toBe(200)
    await act(editor, 'articles', id, 'requestReview')
    await act(deputyHead, 'articles', id, 'approve')
    await act(deputyHead, 'articles', id, 'publish')
    await takeDown(deputyHead, 'articles', { id })
    const gone = await save(editor, id)
    expect([gone.status, codesOf(gone)]).toEqual([409, ['CP_WORKFLOW_RESTORE_FIRST']])
  })
})

describe('an act that is not for this role', () => {
  it('is refused by the role, wherever the piece stands', async () => {
    const { clerk } = office
    const { id } = await writeArticle(office, clerk)
    const { body } = await clerk.get(`/api/articles/${id}/acts`)
    const codes = Object.fromEntries(
      (body.acts as { reasons: { code: string }[]; verb: string }[]).map(({ reasons, verb }) => [
        verb,
        reasons[0]?.code ?? 'allowed',
      ]),
    )
    expect(codes.submit).toBe('allowed')
    const others = Object.keys(codes).filter((verb) => verb !== 'submit')
    expect(others.filter((verb) => codes[verb] !== 'CP_WORKFLOW_NOT_HELD')).toEqual([])
  })
})
