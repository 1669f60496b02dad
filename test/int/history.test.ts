import type { HistoryAnswer, HistoryEntry } from '../../src/domain/desk/answers.ts'
import type { Article, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { act, publishInTurn } from '../support/acts.ts'
import { loginAs, makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let clerk: Agent
let editor: Agent
let deputyHead: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  clerk = await loginAs(portal, await makeUser(payload, 'contributor', commune))
  editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
  deputyHead = await loginAs(portal, await makeUser(payload, 'deputyHead', commune))
})
afterAll(() => portal.close())

async function written(): Promise<Article> {
  const made = await makeArticle(portal.payload, commune)
  const { body, section, sourceName, summary, title } = made
  const answer = await clerk
    .post('/api/articles?depth=0')
    .send({ body, section, sourceName, summary, title: `${title} y` })
  return answer.body.doc as Article
}

const historyOf = (agent: Agent, id: string, query = '') =>
  agent.get(`/api/articles/${id}/history${query}`)

const inWords = ({ by, from, label, to, words }: HistoryEntry) =>
  [by, label.vi, from?.vi, to?.vi, ...words.map(({ value }) => value.vi)]
    .filter(Boolean)
    .join(' | ')

describe('the history of an article', () => {
  it('says who did what, from where to where and why, newest first', async () => {
    const { id } = await written()
    await clerk.patch(`/api/articles/${id}?draft=true`).send({ summary: 'Tóm tắt đã sửa.' })
    await act(clerk, 'articles', id, 'submit', { note: 'Đăng giúp trong tuần' })
    await act(editor, 'articles', id, 'take')
    await act(editor, 'articles', id, 'return', { note: 'Ghi rõ nguồn', reason: 'thieu_nguon' })
    const { body, status } = await historyOf(clerk, id)
    const { entries, total } = body as HistoryAnswer
    expect([status, total]).toEqual([200, 5])
    expect(entries.map(inWords)).toEqual([
      'editor thử nghiệm | Trả lại | Đang biên tập | Trả lại | Thiếu nguồn | Ghi rõ nguồn',
      'editor thử nghiệm | Nhận biên tập | Chờ biên tập | Đang biên tập',
      'contributor thử nghiệm | Gửi biên tập | Bản nháp | Chờ biên tập | Đăng giúp trong tuần',
      'contributor thử nghiệm | Lưu bản nháp',
      'contributor thử nghiệm | Tạo mới',
    ])
    expect(entries[3]?.changed.map(({ vi }) => vi)).toContain('Tóm tắt')
  })

  it('leads from every act to the version it left', async () => {
    const { id } = await written()
    await publishInTurn({ approver: deputyHead, editor }, 'articles', id)
    const { entries } = (await historyOf(editor, id)).body as HistoryAnswer
    const states: unknown[] = []
    for (const { version } of entries) {
      const { body } = await editor.get(`/api/articles/versions/${version}?depth=0`)
      states.push(body.version.state)
    }
    expect(states).toEqual(['published', 'approved', 'inReview', 'inEdit', 'submitted', 'draft'])
  })

  it('comes in pages', async () => {
    const { id } = await written()
    for (let turn = 0; turn < 26; turn += 1) {
      await clerk.patch(`/api/articles/${id}?draft=true`).send({ summary: `Lần ${turn}` })
    }
    const first = (await historyOf(clerk, id)).body as HistoryAnswer
    const second = (await historyOf(clerk, id, '?page=2')).body as HistoryAnswer
    expect([first.entries.length, first.total, first.totalPages]).toEqual([25, 27, 2])
    expect(second.entries.map(({ label }) => label.vi)).toEqual(['Lưu bản nháp', 'Tạo mới'])
    const odd = (await historyOf(clerk, id, '?page=-3')).body as HistoryAnswer
    expect(odd.page).toBe(1)
  })

  it('is for those who may read the draft, and not there for others', async () => {
    const { payload, visitor } = portal
    const { id } = await written()
    const elsewhere = await makeCommune(payload)
    const stranger = await loginAs(portal, await makeUser(payload, 'head', elsewhere))
    const colleague = await loginAs(portal, await makeUser(payload, 'contributor', commune))
    expect((await visitor.get(`/api/articles/${id}/history`)).status).toBe(403)
    expect((await historyOf(stranger, id)).status).toBe(404)
    expect((await historyOf(colleague, id)).status).toBe(404)
    expect((await historyOf(clerk, 'nothing-of-this-name')).status).toBe(404)
    expect((await historyOf(deputyHead, id)).status).toBe(200)
  })
})

describe('what is offered', () => {
  it('says who brought the article where it stands, and why', async () => {
    const { id } = await written()
    await act(clerk, 'articles', id, 'submit')
    await act(editor, 'articles', id, 'return', { note: 'Ghi rõ nguồn', reason: 'thieu_nguon' })
    const { body } = await clerk.get(`/api/articles/${id}/acts`)
    expect(body.standing).toMatchObject({
      by: 'editor thử nghiệm',
      note: 'Ghi rõ nguồn',
      reason: { vi: 'Thiếu nguồn' },
    })
    expect(Date.now() - Date.parse(body.standing.at)).toBeLessThan(60_000)
  })
})
