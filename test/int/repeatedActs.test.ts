import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, makeApproved, publishInTurn } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { type Agent, codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const withKey = (agent: Agent, id: string, verb: string, key: string, input: object = {}) =>
  agent.post(`/api/articles/${id}/acts/${verb}`).set('Idempotency-Key', key).send(input)
const versionsOf = async (id: string) =>
  (await office.editor.get(`/api/articles/versions?where[parent][equals]=${id}`)).body.totalDocs

describe('an act with an Idempotency-Key', () => {
  it('sent again answers its first result and changes nothing', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const first = await withKey(office.clerk, id, 'submit', `gui-${id}`)
    expect([first.status, first.body.state]).toEqual([200, 'submitted'])
    await act(office.editor, 'articles', id, 'take')
    const [versions, rows] = [await versionsOf(id), await rowsAbout(portal, id)]
    const again = await withKey(office.clerk, id, 'submit', `gui-${id}`)
    expect([again.status, again.body]).toEqual([200, first.body])
    expect([await versionsOf(id), await rowsAbout(portal, id)]).toEqual([versions, rows])
  })

  it('is answered again however long its words were', async () => {
    const { id } = await writeArticle(office, office.editor)
    const { deputyHead: approver, editor } = office
    await publishInTurn({ approver, editor }, 'articles', id)
    const input = { text: '"'.repeat(4800), wrong: '\\'.repeat(4800) }
    const first = await withKey(approver, id, 'correct', `dai-${id}`, input)
    expect([first.status, first.body.state]).toEqual([200, 'corrected'])
    const again = await withKey(approver, id, 'correct', `dai-${id}`, input)
    expect([again.status, again.body]).toEqual([200, first.body])
  })

  it('is of who sent it: the key of somebody else is another key', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const key = `chung-${id}`
    expect((await withKey(office.clerk, id, 'submit', key)).status).toBe(200)
    const taken = await withKey(office.editor, id, 'take', key)
    expect([taken.status, taken.body.state]).toEqual([200, 'inEdit'])
  })

  it('may not be used for another act or another item', async () => {
    const { id } = await writeArticle(office, office.editor)
    const other = await writeArticle(office, office.editor)
    const key = `mot-${id}`
    await withKey(office.editor, id, 'submit', key)
    for (const [item, verb] of [
      [id, 'take'],
      [other.id, 'submit'],
    ] as const) {
      const answer = await withKey(office.editor, item, verb, key)
      expect([answer.status, codesOf(answer)]).toEqual([422, ['CP_WORKFLOW_KEY_REUSED']])
    }
    const tooLong = await withKey(office.editor, other.id, 'submit', 'x'.repeat(201))
    expect(tooLong.status).toBe(400)
    const query = `mutation { submitItem(collection: "articles", id: "${other.id}", idempotencyKey: "${'x'.repeat(201)}") { state } }`
    const { body } = await office.editor.post('/api/graphql').send({ query })
    expect(body.errors[0].extensions.code).toBe('CP_INPUT_INVALID')
  })

  it('may not be used for the same act with other words: they would be lost without a word', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await act(office.clerk, 'articles', id, 'submit')
    const send = (note: string) =>
      office.editor
        .post(`/api/articles/${id}/acts/take`)
        .set('Idempotency-Key', `loi-${id}`)
        .send({ note })
    const answers = [await send('Một'), await send('Một'), await send('Hai')]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 422])
  })

  it('that was refused may be sent again once it is allowed', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const key = `lai-${id}`
    expect((await withKey(office.editor, id, 'take', key)).status).toBe(409)
    await act(office.clerk, 'articles', id, 'submit')
    expect((await withKey(office.editor, id, 'take', key)).status).toBe(200)
  })

  it('answers nobody who may not see the piece any more', async () => {
    const { payload } = portal
    const { clerk } = office.users
    const { id } = await writeArticle(office, office.clerk)
    expect((await withKey(office.clerk, id, 'submit', `het-${id}`)).status).toBe(200)
    const account = { collection: 'users', depth: 0, id: clerk.id, overrideAccess: true } as const
    const { memberships } = await payload.findByID(account)
    await payload.update({ ...account, data: { memberships: [] } })
    expect((await withKey(office.clerk, id, 'submit', `het-${id}`)).status).toBe(404)
    await payload.update({ ...account, data: { memberships } })
    expect((await withKey(office.clerk, id, 'submit', `het-${id}`)).status).toBe(200)
  })

  itWithTwoWriters('sent five times at once is done once', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => withKey(office.clerk, id, 'submit', `nam-${id}`)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => body.at)).size).toBe(1)
    const told = (await rowsAbout(portal, id)).filter(({ action }) => action === 'submit')
    expect(told).toHaveLength(1)
  })
})

describe('two people at once', () => {
  itWithTwoWriters('both take a piece: one has it, the other is told why not', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await act(office.clerk, 'articles', id, 'submit')
    const answers = await Promise.all(
      [office.editor, office.secretary].map((agent) => act(agent, 'articles', id, 'take')),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('save: the second is told who saved when, and both texts are kept', async () => {
    const { id, revision } = await writeArticle(office, office.editor)
    const save = (agent: Agent, summary: string) =>
      agent.patch(`/api/articles/${id}?depth=0`).send({ revision, summary })
    expect((await save(office.editor, 'Của người thứ nhất')).status).toBe(200)
    const second = await save(office.secretary, 'Của người thứ hai')
    expect([second.status, codesOf(second)]).toEqual([409, ['CP_WORKFLOW_CONFLICT']])
    const [error] = second.body.errors
    expect(error.message).toContain('Trần Biên Tập đã lưu mục này lúc')
    expect(error.details).toMatchObject({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      by: 'Trần Biên Tập',
      revision: (revision ?? 0) + 1,
    })
    const { body } = await office.secretary.get(`/api/articles/${id}?draft=true&depth=0`)
    expect(body.summary).toBe('Của người thứ nhất')
    // Having read it, the second saves on top of the first.
    const again = await office.secretary
      .patch(`/api/articles/${id}?depth=0`)
      .send({ revision: error.details.revision, summary: 'Của người thứ hai' })
    expect([again.status, again.body.doc.summary]).toEqual([200, 'Của người thứ hai'])
  })

  it('the same while a public version stands beside the draft', async () => {
    const { deputyHead: approver, editor } = office
    const { id } = await writeArticle(office, office.clerk)
    await publishInTurn({ approver, editor }, 'articles', id)
    const { revision } = (await editor.get(`/api/articles/${id}?draft=true`)).body
    const save = (agent: Agent) =>
      agent.patch(`/api/articles/${id}`).send({ revision, summary: 'Bản sửa' })
    expect((await save(editor)).status).toBe(200)
    expect((await save(office.secretary)).status).toBe(409)
  })

  it('an approval of what somebody has changed since it was read is refused', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await makeApproved({ approver: office.deputyHead, editor: office.editor }, 'articles', id)
    await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Vừa sửa' })
    const answer = await act(office.deputyHead, 'articles', id, 'publish')
    expect([answer.status, codesOf(answer)]).toEqual([409, ['CP_WORKFLOW_NOT_NOW']])
    expect((await portal.visitor.get(`/api/articles/${id}`)).status).toBe(404)
  })
})
