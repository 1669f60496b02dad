import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { today } from '../../src/domain/today.ts'
import { act, publishInTurn, publishNow } from '../support/acts.ts'
import { loginAs, makeCommune, makeSection, makeUser } from '../support/builders.ts'
import { makeNotice } from '../support/builders/registers.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let deputyHead: Agent
let editor: Agent
let head: Agent
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  deputyHead = await loginAs(portal, await makeUser(portal.payload, 'deputyHead', commune))
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
const outage = (days: number) =>
  ({ expectedRestore: inDays(days + 1), kind: 'outage', start: inDays(days) }) as const
const publish = (id: string) => publishNow(head, 'notices', { id })
const edit = (id: string, data: object) => editor.patch(`/api/notices/${id}`).send(data)
const seen = async (id: string) => (await portal.visitor.get(`/api/notices/${id}`)).body
/** Through the office: what each of its people is answered. */
const inTurn = (id: string) => publishInTurn({ approver: deputyHead, editor }, 'notices', id)
const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status)

describe('a notice of an outage', () => {
  it('fact 22: that begins on 2026-12-14 must be announced by 2026-12-03', async () => {
    const start = '2026-12-14T01:00:00.000Z'
    const { body } = await editor
      .post('/api/notices')
      .send({ kind: 'outage', start, title: 'Bảo trì' })
    expect(body.doc.announceBy).toBe('2026-12-03')
  })

  it('fact 22: cannot be published without the time it is expected to be back', async () => {
    const { expectedRestore, ...rest } = outage(60)
    const { id } = await makeNotice(portal.payload, commune, rest)
    const { body, status } = await publish(id)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([
      { code: 'CP_INPUT_REQUIRED', label: 'Dự kiến khôi phục', path: 'expectedRestore' },
    ])
    await edit(id, { expectedRestore })
    expect(statusesOf(await inTurn(id))).toEqual([200, 200, 200, 200, 200])
  })

  it('cannot be published without the time it begins', async () => {
    const { id } = await makeNotice(portal.payload, commune, { kind: 'outage' })
    const { body } = await publish(id)
    const paths = body.errors[0].data.errors.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(['start', 'expectedRestore'])
  })

  it('cannot end before it begins, not even as a draft', async () => {
    const data = { ...outage(60), expectedRestore: inDays(59), title: 'Bảo trì' }
    const { body, status } = await editor.post('/api/notices').send(data)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_NOTICE_RESTORED_BEFORE_START'])
    expect(body.errors[0].data.errors[0].path).toBe('expectedRestore')
  })

  it('is refused after the last day to announce it, and the draft says so before', async () => {
    const { body } = await editor.post('/api/notices').send({
      ...outage(1),
      body: (await makeNotice(portal.payload, commune)).body,
      title: 'Sự cố',
    })
    expect(body.doc).toMatchObject({
      late: true,
      warnings: [{ code: 'outageLate', path: 'start' }],
    })
    const [, , asked] = await inTurn(body.doc.id)
    const [problem] = asked?.body.errors
    expect([asked?.status, problem.code]).toEqual([400, 'CP_NOTICE_OUTAGE_LATE'])
    expect(problem.sentence.vi).toContain(body.doc.announceBy)
    expect(problem.data.errors[0].path).toBe('start')
  })

  it('goes out at once when the head publishes it urgently, and is marked for readers', async () => {
    const { id } = await makeNotice(portal.payload, commune, outage(1))
    for (const agent of [deputyHead, editor]) {
      expect((await publishNow(agent, 'notices', { id })).status).toBe(403)
    }
    const confirmed = ['outageLate']
    const unsaid = await act(head, 'notices', id, 'publishUrgently', { confirmed })
    expect([unsaid.status, unsaid.body.errors[0].data.errors[0].path]).toEqual([400, 'note'])
    expect((await publish(id)).status).toBe(200)
    const body = await seen(id)
    expect(body).toMatchObject({ late: true, urgent: true })
    expect(body.warnings).toBeUndefined()
  })

  it('may be corrected later when it was announced in time', async () => {
    const notice = await makeNotice(portal.payload, commune, {
      ...outage(60),
      _status: 'published',
    })
    await edit(notice.id, { title: 'Bảo trì hệ thống' })
    expect(statusesOf(await inTurn(notice.id))).toEqual([200, 200, 200, 200, 200])
    expect(await seen(notice.id)).toMatchObject({ late: false, title: 'Bảo trì hệ thống' })
    const { body } = await editor.get(`/api/notices/${notice.id}`)
    expect(today(new Date(body.firstPublishedAt))).toBe(today())
  })

  it('cannot be moved forward so that it was announced too late', async () => {
    const notice = await makeNotice(portal.payload, commune, {
      ...outage(60),
      _status: 'published',
    })
    await edit(notice.id, { start: inDays(1) })
    const answers = await inTurn(notice.id)
    expect(answers[2]?.body.errors[0].code).toBe('CP_NOTICE_OUTAGE_LATE')
    expect(statusesOf(answers)).toEqual([200, 200, 400, 409, 409])
    expect((await seen(notice.id)).start).toBe(notice.start)
  })
})

describe('other notices', () => {
  it('have no deadline and are published without times', async () => {
    const { id } = await makeNotice(portal.payload, commune, { kind: 'thien_tai' })
    expect(statusesOf(await inTurn(id))).toEqual([200, 200, 200, 200, 200])
    expect(await seen(id)).toMatchObject({ announceBy: null, late: null, urgent: false })
  })

  it('are urgent when the head of their own commune publishes them so, not by being saved', async () => {
    const other = await makeCommune(portal.payload)
    const headOfBoth = await makeUser(portal.payload, 'editor', commune, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'head' },
      ],
    })
    const agent = await loginAs(portal, headOfBoth)
    const { id } = await makeNotice(portal.payload, commune)
    for (const who of [editor, agent, head]) {
      const { body } = await who.patch(`/api/notices/${id}`).send({ urgent: true })
      expect(body.doc.urgent).toBe(false)
    }
    for (const who of [editor, agent]) {
      expect((await publishNow(who, 'notices', { id })).status).toBe(403)
    }
    expect((await publish(id)).status).toBe(200)
    expect((await seen(id)).urgent).toBe(true)
  })

  it('are written as articles are, and read by the public once published', async () => {
    for (const [role, expected] of [
      ['contributor', 201],
      ['editor', 201],
      ['secretary', 403],
      ['specialist', 201],
      ['recordsClerk', 403],
      ['technicalAdmin', 403],
    ] as const) {
      const agent = await loginAs(portal, await makeUser(portal.payload, role, commune))
      const { status } = await agent
        .post('/api/notices')
        .send({ tenant: commune.id, title: 'Thông báo' })
      expect([role, status]).toEqual([role, expected])
    }
    const { id } = await makeNotice(portal.payload, commune)
    expect((await portal.visitor.get(`/api/notices/${id}`)).status).toBe(404)
    await inTurn(id)
    expect((await portal.visitor.get(`/api/notices/${id}`)).status).toBe(200)
  })

  it('of another commune are not there', async () => {
    const other = await makeCommune(portal.payload)
    const { id } = await makeNotice(portal.payload, other, { _status: 'published' })
    expect((await editor.patch(`/api/notices/${id}`).send({ title: 'x' })).status).toBe(404)
    const section = await makeSection(portal.payload, other)
    const { body, status } = await editor
      .post('/api/notices')
      .send({ section: section.id, title: 'x' })
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'section'])
  })

  it.each([
    { expectedRestore: 'mai', kind: 'outage', start: 'nay' },
    { kind: 'chim_bo_cau' },
    { kind: ['outage'] },
    { start: { a: 1 } },
    { unit: { a: 1 } },
  ])('are refused with a code when they hold %j', async (data) => {
    const { body, status } = await editor.post('/api/notices').send({ title: 'Thông báo', ...data })
    expect([status, body.errors?.[0].code.slice(0, 3)]).toEqual([400, 'CP_'])
  })
})
