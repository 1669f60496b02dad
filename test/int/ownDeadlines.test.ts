import type { Commune, Disclosure } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { makeDisclosure } from '../support/builders/registers.ts'
import { type MeterRow, readMeter } from '../support/meter.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

const deadlines = [
  { days: 3, key: 'budgetProposal' as const },
  { days: 20, key: 'budgetExecution' as const },
  { days: 10, key: 'outageNotice' as const },
  { days: 45, key: 'postingUntil' as const },
  { days: 3, key: 'quarterlyRegister' as const },
]
const holidays = [{ day: '2026-11-09', reason: 'Ngày hội của xã' }]

let commune: Commune
let editor: Agent
let other: Commune
let portal: Portal
let specialist: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload, { deadlines, holidays })
  other = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  specialist = await loginAs(portal, await makeUser(portal.payload, 'specialist', commune))
})
afterAll(() => portal.close())

describe('the days off of a commune', () => {
  it('move the deadline of its own disclosures, and of no other commune', async () => {
    const { body } = await specialist.post('/api/disclosures').send({ decidedOn: '2026-11-06' })
    expect(body.doc).toMatchObject({ deadlineNote: null, publishDeadline: '2026-11-16' })
    const theirs = await makeDisclosure(portal.payload, other, { _status: 'published' })
    const { body: read } = await portal.visitor.get(`/api/disclosures/${theirs.id}`)
    expect(read).toMatchObject({ decidedOn: '2026-11-06', publishDeadline: '2026-11-13' })
  })

  it('count in the register, read once for all its rows', async () => {
    const forms = [{ from: '2026-11-16', kind: 'niem_yet' as const }]
    for (let n = 0; n < 3; n += 1) {
      await makeDisclosure(portal.payload, commune, { _status: 'published', forms })
    }
    const find = jest.spyOn(portal.payload, 'find')
    const { body } = await portal.visitor.get(
      `/api/disclosures/register?commune=${commune.id}&quarter=Q4&year=2026`,
    )
    const asked = find.mock.calls.filter(([{ select }]) => select && 'holidays' in select)
    find.mockRestore()
    const rows = body.rows as { late: boolean; publishDeadline: string }[]
    expect(rows.map(({ late, publishDeadline }) => [late, publishDeadline])).toEqual(
      rows.map(() => [false, '2026-11-16']),
    )
    expect([rows.length, asked.length]).toEqual([3, 1])
  })

  it('count for who asks for the deadline alone', async () => {
    const { id } = await makeDisclosure(portal.payload, commune, { _status: 'published' })
    const address = `/api/disclosures/${id}?depth=1&select[publishDeadline]=true`
    expect((await portal.visitor.get(address)).body.publishDeadline).toBe('2026-11-16')
  })

  it('count from the moment they are set', async () => {
    const { id } = await makeDisclosure(portal.payload, other, { _status: 'published' })
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', other))
    const asked = async () =>
      (await portal.visitor.get(`/api/disclosures/${id}`)).body as Disclosure
    expect((await asked()).publishDeadline).toBe('2026-11-13')
    await head.patch(`/api/communes/${other.id}`).send({ holidays })
    expect((await asked()).publishDeadline).toBe('2026-11-16')
    await head.patch(`/api/communes/${other.id}`).send({ holidays: [] })
    expect((await asked()).publishDeadline).toBe('2026-11-13')
  })
})

describe('the deadlines of a commune', () => {
  it('replace those of the law for its budgets', async () => {
    const send = async (data: object) => {
      const address = '/api/budget-disclosures'
      const { body } = await specialist.post(address).send({ fiscalYear: 2026, ...data })
      return body.doc as { deadline: string; deadlineNote: null | string }
    }
    expect(await send({ period: 'Q1', stage: 'thuc_hien' })).toMatchObject({
      deadline: '2026-04-20',
      deadlineNote: null,
    })
    const sent = { sentOrIssuedOn: '2026-11-06', stage: 'du_toan_trinh' }
    expect(await send(sent)).toMatchObject({ deadline: '2026-11-12' })
    const decided = { sentOrIssuedOn: '2026-11-06', stage: 'du_toan_giao' }
    expect(await send(decided)).toMatchObject({
      deadline: '2026-12-06',
      deadlineNote: expect.stringContaining('73/2026'),
    })
  })

  it('replace those of the law for outages', async () => {
    const start = '2026-12-14T01:00:00.000Z'
    const { body } = await editor
      .post('/api/notices')
      .send({ kind: 'outage', start, title: 'Bảo trì' })
    expect(body.doc.announceBy).toBe('2026-11-30')
  })

  it('replace the shortest time of posting', async () => {
    const send = (to: string) =>
      specialist.post('/api/disclosures').send({
        forms: [{ from: '2026-11-01', kind: 'niem_yet', to }],
        item: 'THDC-11.5',
      })
    const { body, status } = await send('2026-12-01')
    expect([status, body.errors[0].code]).toEqual([400, 'CP_DISCLOSURE_ENDS_EARLY'])
    const long = await send('2026-12-16')
    expect([long.status, long.body.doc.minDays]).toEqual([201, 45])
  })

  it('replace those of the law in the meter', async () => {
    const meter = readMeter(portal)
    const rowOf = async (asked: Commune): Promise<MeterRow> => meter.rowOf(asked, 'THDC-13.2')
    const [own, law] = [await rowOf(commune), await rowOf(other)]
    expect([own.deadline?.slice(-2), law.deadline?.slice(-2)]).toEqual(['03', '15'])
  })
})

describe('a deadline that is not sure', () => {
  it('says why, in the language of who asks', async () => {
    const { id } = await makeDisclosure(portal.payload, other, {
      _status: 'published',
      decidedOn: '2026-11-20',
    })
    const ask = (language: string) =>
      portal.visitor.get(`/api/disclosures/${id}`).set('Accept-Language', language)
    expect((await ask('vi')).body).toMatchObject({
      deadlineNote: expect.stringMatching(/^Đã tính 24\/11\/2026 .*chưa đọc được nghị quyết/),
      publishDeadline: '2026-11-30',
    })
    expect((await ask('en')).body.deadlineNote).toMatch(/^24\/11\/2026, Vietnam Culture Day/)
  })

  it('says so in the register too', async () => {
    const { body } = await portal.visitor.get(
      `/api/disclosures/register?commune=${other.id}&quarter=Q4&year=2026`,
    )
    const notes = (body.rows as { deadlineNote: null | string }[]).map((row) => row.deadlineNote)
    expect(notes.filter(Boolean)).toHaveLength(1)
  })

  it('of an outage says so as well', async () => {
    const start = '2026-12-01T01:00:00.000Z'
    const { body } = await editor
      .post('/api/notices')
      .send({ kind: 'outage', start, title: 'Bảo trì' })
    expect(body.doc.deadlineNote).toContain('24/11/2026')
  })
})
