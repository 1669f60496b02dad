import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { today } from '../../src/domain/today.ts'
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
const publish = (agent: Agent, id: string, data: object = {}) =>
  agent.patch(`/api/notices/${id}`).send({ ...data, _status: 'published' })

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
    const { body, status } = await publish(deputyHead, id)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([
      { code: 'CP_INPUT_REQUIRED', label: 'Dự kiến khôi phục', path: 'expectedRestore' },
    ])
    expect((await publish(deputyHead, id, { expectedRestore })).status).toBe(200)
  })

  it('cannot be published without the time it begins', async () => {
    const { id } = await makeNotice(portal.payload, commune, { kind: 'outage' })
    const { body } = await publish(deputyHead, id)
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
    const { body: refused, status } = await publish(deputyHead, body.doc.id)
    expect([status, refused.errors[0].code]).toEqual([400, 'CP_NOTICE_OUTAGE_LATE'])
    expect(refused.errors[0].sentence.vi).toContain(body.doc.announceBy)
  })

  it('goes out at once when the head marks it urgent, and is marked for readers', async () => {
    const { id } = await makeNotice(portal.payload, commune, outage(1))
    expect((await publish(deputyHead, id, { urgent: true })).status).toBe(400)
    expect((await publish(head, id, { urgent: true })).status).toBe(200)
    const { body } = await portal.visitor.get(`/api/notices/${id}`)
    expect(body).toMatchObject({ late: true, urgent: true })
    expect(body.warnings).toBeUndefined()
  })

  it('may be corrected later when it was announced in time', async () => {
    const notice = await makeNotice(portal.payload, commune, {
      ...outage(60),
      _status: 'published',
    })
    const { body, status } = await publish(deputyHead, notice.id, { title: 'Bảo trì hệ thống' })
    expect([status, body.doc.late]).toEqual([200, false])
    expect(today(new Date(body.doc.firstPublishedAt))).toBe(today())
  })

  it('cannot be moved forward so that it was announced too late', async () => {
    const notice = await makeNotice(portal.payload, commune, {
      ...outage(60),
      _status: 'published',
    })
    const { body } = await publish(deputyHead, notice.id, { start: inDays(1) })
    expect(body.errors[0].code).toBe('CP_NOTICE_OUTAGE_LATE')
  })
})

describe('other notices', () => {
  it('have no deadline and are published without times', async () => {
    const { id } = await makeNotice(portal.payload, commune, { kind: 'thien_tai' })
    const { body, status } = await publish(deputyHead, id)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ announceBy: null, late: null, urgent: false })
  })

  it('are urgent when the head of their own commune says so, and nobody else', async () => {
    const other = await makeCommune(portal.payload)
    const headOfBoth = await makeUser(portal.payload, 'editor', commune, {
      memberships: [
        { commune: commune.id, role: 'editor' },
        { commune: other.id, role: 'head' },
      ],
    })
    const agent = await loginAs(portal, headOfBoth)
    for (const [who, urgent] of [
      [editor, false],
      [agent, false],
      [head, true],
    ] as const) {
      const { id } = await makeNotice(portal.payload, commune)
      const { body } = await who.patch(`/api/notices/${id}`).send({ urgent: true })
      expect(body.doc.urgent).toBe(urgent)
    }
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
    await publish(deputyHead, id)
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
