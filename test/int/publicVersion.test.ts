import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, actConfirming, makeApproved, publishInTurn, publishNow } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { mailsOf } from '../support/mails.ts'
import { codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const board = () => ({ approver: office.deputyHead, editor: office.editor })
async function publicArticle() {
  const article = await writeArticle(office, office.clerk, { summary: 'Bản đã duyệt' })
  await publishInTurn(board(), 'articles', article.id)
  return article
}
const shown = async (id: string) => {
  const rest = (await portal.visitor.get(`/api/articles/${id}?depth=0`)).body
  const query = `{ Article(id: "${id}", draft: true) { summary } }`
  const { body } = await portal.visitor.post('/api/graphql').send({ query })
  return { ...rest, byGraphql: body.data.Article?.summary }
}
const rowOf = async (id: string) =>
  (await office.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body

describe('fact 28: the public keeps the approved version', () => {
  it('at every step of a newer one, until that is published', async () => {
    const { id } = await publicArticle()
    expect((await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Mới' })).status).toBe(
      200,
    )
    expect((await rowOf(id)).state).toBe('draft')
    const steps = [
      [office.editor, 'submit'],
      [office.editor, 'take'],
      [office.editor, 'requestReview'],
      [office.deputyHead, 'approve'],
    ] as const
    for (const [agent, verb] of steps) {
      expect((await act(agent, 'articles', id, verb)).status).toBe(200)
      expect([verb, await shown(id)]).toMatchObject([
        verb,
        { byGraphql: 'Bản đã duyệt', state: 'published', summary: 'Bản đã duyệt' },
      ])
    }
    expect((await act(office.deputyHead, 'articles', id, 'publish')).status).toBe(200)
    expect(await shown(id)).toMatchObject({ byGraphql: 'Mới', summary: 'Mới' })
  })

  it('when the newer one is sent back', async () => {
    const { id } = await publicArticle()
    await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Sai' })
    for (const verb of ['submit', 'take', 'requestReview']) {
      await act(office.editor, 'articles', id, verb)
    }
    const back = { note: 'Sai số liệu', reason: 'sai_noi_dung' }
    const answer = await act(office.deputyHead, 'articles', id, 'return', back)
    expect(answer.body).toMatchObject({ isPublic: true, state: 'returned' })
    expect((await shown(id)).summary).toBe('Bản đã duyệt')
    expect(await rowOf(id)).toMatchObject({
      state: 'returned',
      summary: 'Sai',
      workflow: { note: 'Sai số liệu', returnReason: 'sai_noi_dung' },
    })
  })

  it('and is told nothing of how it came about', async () => {
    const { id } = await publicArticle()
    const text = JSON.stringify(await shown(id))
    for (const word of ['workflow', 'approvedBy', 'writers', office.users.deputyHead.id]) {
      expect([word, text.includes(word)]).toEqual([word, false])
    }
  })
})

describe('a correction', () => {
  const correction = { text: 'Ngày 05/3/2026', wrong: 'Ngày 03/5/2026' }

  it('says on the page what was wrong, what is right and when; the text before it is kept', async () => {
    const { id } = await publicArticle()
    const answer = await act(office.deputyHead, 'articles', id, 'correct', correction)
    expect([answer.status, answer.body.state]).toEqual([200, 'corrected'])
    const page = await shown(id)
    expect(page.state).toBe('corrected')
    expect(page.corrections).toEqual([
      { ...correction, id: expect.any(String), at: expect.stringMatching(/^\d{4}-/) },
    ])
    const versions = await office.editor.get(`/api/articles/versions?where[parent][equals]=${id}`)
    const states = versions.body.docs.map(
      (row: { version: { state: string } }) => row.version.state,
    )
    expect(states).toEqual(expect.arrayContaining(['corrected', 'published']))
  })

  it('leaves the draft that is in work as it is, and in work', async () => {
    const { id } = await publicArticle()
    await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Đang viết' })
    expect((await act(office.deputyHead, 'articles', id, 'correct', correction)).status).toBe(200)
    expect(await shown(id)).toMatchObject({ state: 'corrected', summary: 'Bản đã duyệt' })
    expect(await rowOf(id)).toMatchObject({ state: 'draft', summary: 'Đang viết' })
  })

  it('brings the corrected text along once that is approved', async () => {
    const { id } = await publicArticle()
    await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Đã đúng' })
    await makeApproved(board(), 'articles', id)
    expect((await act(office.deputyHead, 'articles', id, 'correct', correction)).status).toBe(200)
    const page = await shown(id)
    expect(page).toMatchObject({ state: 'corrected', summary: 'Đã đúng' })
    expect(page.corrections).toHaveLength(1)
    // A later version does not forget it.
    await office.editor.patch(`/api/articles/${id}`).send({ summary: 'Sau nữa' })
    await publishInTurn(board(), 'articles', id)
    expect(await shown(id)).toMatchObject({ state: 'corrected', summary: 'Sau nữa' })
    expect((await shown(id)).corrections).toHaveLength(1)
  })

  it('is checked as every text that readers see: marks of secrets, personal data', async () => {
    const { id } = await publicArticle()
    const correct = (text: string, confirmed: string[] = []) =>
      act(office.deputyHead, 'articles', id, 'correct', { confirmed, text, wrong: 'Sai' })
    const secret = await correct('TỐI MẬT: lịch tuần tra')
    expect(codesOf(secret)).toEqual(['CP_WORKFLOW_SECRET_MARK'])
    const warned = await correct('Liên hệ ông A, số căn cước 001203004567')
    expect([warned.status, codesOf(warned)]).toEqual([409, ['CP_WORKFLOW_WARNINGS']])
    expect(await shown(id)).toMatchObject({ state: 'published' })
  })

  it('needs both sentences, and a right that editors do not hold', async () => {
    const { id } = await publicArticle()
    const missing = await act(office.deputyHead, 'articles', id, 'correct', { text: 'Đúng' })
    expect([missing.status, codesOf(missing)]).toEqual([400, ['CP_INPUT_REQUIRED']])
    const refused = await act(office.editor, 'articles', id, 'correct', correction)
    expect([refused.status, codesOf(refused)]).toEqual([403, ['CP_WORKFLOW_NOT_HELD']])
    expect((await shown(id)).state).toBe('published')
  })

  it('cannot be written into a piece by saving it', async () => {
    const { id } = await publicArticle()
    await office.editor.patch(`/api/articles/${id}`).send({ corrections: [correction] })
    await publishInTurn(board(), 'articles', id)
    expect((await shown(id)).corrections ?? []).toEqual([])
  })
})

describe('what became of a piece', () => {
  it('is told to its author, not to who has left for another commune meanwhile', async () => {
    const { commune, editor } = office
    for (const hasLeft of [false, true]) {
      const clerk = await makeUser(portal.payload, 'contributor', commune)
      const { id } = await writeArticle(office, await loginAs(portal, clerk))
      await act(await loginAs(portal, clerk), 'articles', id, 'submit')
      if (hasLeft) {
        const other = await makeCommune(portal.payload)
        await portal.payload.update({
          collection: 'users',
          data: { memberships: [{ commune: other.id, role: 'contributor' }] },
          depth: 0,
          id: clerk.id,
          overrideAccess: true,
        })
      }
      await act(editor, 'articles', id, 'take')
      const sent = { note: 'Lời nội bộ', reason: 'thieu_nguon' }
      expect((await act(editor, 'articles', id, 'return', sent)).status).toBe(200)
      const told = (await mailsOf(portal)).filter(({ to }) => to === clerk.email)
      expect(told).toHaveLength(hasLeft ? 0 : 1)
    }
  })
})

describe('an urgent publication', () => {
  it('by the head alone is marked, and the province is told', async () => {
    const province = await makeUser(portal.payload, 'provinceAdmin', null)
    const { id, title } = await writeArticle(office, office.clerk)
    expect((await publishNow(office.head, 'articles', { id })).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({
      state: 'published',
      workflow: { note: 'Bão đang vào gần bờ', urgentBy: office.users.head.id },
    })
    expect((await rowsAbout(portal, id)).at(-1)).toMatchObject({
      action: 'publishUrgently',
      reason: 'Bão đang vào gần bờ',
    })
    expect(await mailsOf(portal)).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining(title), to: province.email }),
    )
  })

  it('is approved afterwards, by somebody else', async () => {
    const { id } = await writeArticle(office, office.clerk)
    await publishNow(office.head, 'articles', { id })
    const own = await actConfirming(office.head, 'articles', id, 'approve')
    expect([own.status, codesOf(own)]).toEqual([403, ['CP_WORKFLOW_OWN_WORK']])
    const answer = await actConfirming(office.deputyHead, 'articles', id, 'approve')
    expect([answer.status, answer.body.state]).toEqual([200, 'published'])
    expect((await rowOf(id)).workflow.urgentReviewedBy).toBe(office.users.deputyHead.id)
  })

  it('is for the head: not for the deputy, and not without a reason', async () => {
    const { id } = await writeArticle(office, office.clerk)
    expect((await publishNow(office.deputyHead, 'articles', { id })).status).toBe(403)
    expect((await act(office.head, 'articles', id, 'publishUrgently')).status).toBe(400)
    expect((await portal.visitor.get(`/api/articles/${id}`)).status).toBe(404)
  })
})

describe('the acts by GraphQL', () => {
  const mutate = (agent: Office['clerk'], query: string) =>
    agent.post('/api/graphql').send({ query: `mutation { ${query} }` })

  it('are the same as by REST', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const item = `collection: "articles", id: "${id}"`
    const submitted = await mutate(office.clerk, `submitItem(${item}) { state isPublic }`)
    expect(submitted.body.data.submitItem).toEqual({ isPublic: false, state: 'submitted' })
    const refused = await mutate(office.clerk, `takeItem(${item}) { state }`)
    expect(refused.body.errors[0].extensions).toMatchObject({
      code: 'CP_WORKFLOW_NOT_HELD',
      statusCode: 403,
    })
    await mutate(office.editor, `takeItem(${item}) { state }`)
    await mutate(office.editor, `requestReviewItem(${item}) { state }`)
    const returned = await mutate(
      office.deputyHead,
      `returnItem(${item}, reason: "thieu_nguon", note: "Thiếu ảnh") { state at }`,
    )
    expect(returned.body.data.returnItem.state).toBe('returned')
    const twice = `submitItem(${item}, idempotencyKey: "k-${id}") { at }`
    const [first, again] = [await mutate(office.clerk, twice), await mutate(office.clerk, twice)]
    expect(again.body.data).toEqual(first.body.data)
  })

  it('of nobody, on nothing, on what has no states: refused, never a crash', async () => {
    const { id } = await writeArticle(office, office.clerk)
    const tries = [
      [portal.visitor, `submitItem(collection: "articles", id: "${id}") { at }`, 403],
      [office.clerk, 'submitItem(collection: "articles", id: "nobody") { at }', 404],
      [office.clerk, `submitItem(collection: "users", id: "${id}") { at }`, 404],
      [office.clerk, `submitItem(collection: "__proto__", id: "${id}") { at }`, 404],
    ] as const
    for (const [agent, query, status] of tries) {
      const { body } = await mutate(agent, query)
      expect([query, body.errors[0].extensions.statusCode]).toEqual([query, status])
    }
  })
  it('of nobody is refused over REST before anything is looked up: 403 for every id', async () => {
    const { id } = await writeArticle(office, office.clerk)
    for (const one of [id, '00000000-0000-4000-8000-000000000000']) {
      const { body, status } = await portal.visitor
        .post(`/api/articles/${one}/acts/submit`)
        .send({})
      expect([status, body.errors[0].code]).toEqual([403, 'CP_ACCESS_FORBIDDEN'])
    }
  })
})
