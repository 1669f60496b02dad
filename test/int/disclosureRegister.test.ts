import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { makeDisclosure } from '../support/builders/registers.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const register = (commune: Commune, quarter = 'Q4', year = 2026) =>
  portal.visitor.get(
    `/api/disclosures/register?commune=${commune.id}&quarter=${quarter}&year=${year}`,
  )

describe('the quarterly register', () => {
  it('fact 21: Q4/2026 has what was posted on 2026-11-01, with form and times', async () => {
    const commune = await makeCommune(portal.payload)
    const entry = await makeDisclosure(portal.payload, commune, {
      _status: 'published',
      decidedOn: '2026-10-30',
      forms: [
        {
          from: '2026-11-01',
          kind: 'niem_yet',
          place: 'Nhà văn hoá thôn Trung Sơn',
          to: '2026-12-01',
        },
      ],
    })
    const { body, status } = await register(commune)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      commune: { id: commune.id, name: commune.name },
      isComplete: true,
      quarter: 'Q4',
      rows: [
        {
          content: { relationTo: 'articles' },
          decidedOn: '2026-10-30',
          forms: [
            {
              from: '2026-11-01',
              kind: 'niem_yet',
              place: 'Nhà văn hoá thôn Trung Sơn',
              to: '2026-12-01',
            },
          ],
          id: entry.id,
          item: 'THDC-11.1',
          late: false,
          publishDeadline: '2026-11-06',
          responsible: `UBND ${commune.name}`,
          title: entry.title,
        },
      ],
      total: 1,
      year: 2026,
    })
  })

  it('fact 20: marks what was disclosed after its deadline', async () => {
    const commune = await makeCommune(portal.payload)
    for (const from of ['2026-11-13', '2026-11-16']) {
      const forms = [{ from, kind: 'niem_yet' as const }]
      await makeDisclosure(portal.payload, commune, { _status: 'published', forms })
    }
    const { body } = await register(commune)
    const rows = body.rows as { forms: { from: string }[]; late: boolean }[]
    expect(rows.map(({ forms, late }) => [forms[0]?.from, late])).toEqual([
      ['2026-11-13', false],
      ['2026-11-16', true],
    ])
  })

  it('has an entry in each quarter in which one of its forms began, and in no other', async () => {
    const commune = await makeCommune(portal.payload)
    await makeDisclosure(portal.payload, commune, {
      _status: 'published',
      forms: [
        { from: '2026-06-30', kind: 'niem_yet' },
        { from: '2026-10-01', kind: 'hoi_nghi' },
      ],
    })
    const totals = []
    for (const quarter of ['Q1', 'Q2', 'Q3', 'Q4']) {
      totals.push((await register(commune, quarter)).body.total)
    }
    expect(totals).toEqual([0, 1, 0, 1])
    expect((await register(commune, 'Q2', 2025)).body.total).toBe(0)
  })

  it('is the same for everybody: no drafts, nothing of another commune, nothing in the trash', async () => {
    const commune = await makeCommune(portal.payload)
    const other = await makeCommune(portal.payload)
    await makeDisclosure(portal.payload, commune)
    await makeDisclosure(portal.payload, commune, {
      _status: 'published',
      deletedAt: '2026-11-10T00:00:00.000Z',
    })
    await makeDisclosure(portal.payload, other, { _status: 'published' })
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const address = `/api/disclosures/register?commune=${commune.id}&quarter=Q4&year=2026`
    for (const agent of [portal.visitor, head]) {
      expect((await agent.get(address)).body).toMatchObject({ rows: [], total: 0 })
    }
  })

  it('tells nothing that is not public', async () => {
    const commune = await makeCommune(portal.payload)
    await makeDisclosure(portal.payload, commune, { _status: 'published' })
    const { body } = await register(commune)
    expect(Object.keys(body.rows[0]).sort()).toEqual([
      'content',
      'deadlineNote',
      'decidedOn',
      'forms',
      'id',
      'item',
      'late',
      'publishDeadline',
      'publishedOn',
      'responsible',
      'title',
    ])
  })

  it.each([
    ['', 'commune', 'CP_INPUT_REQUIRED'],
    ['commune=a&commune=b&quarter=Q4&year=2026', 'commune', 'CP_INPUT_REQUIRED'],
    ['commune=a&year=2026', 'quarter', 'CP_INPUT_REQUIRED'],
    ['commune=a&quarter=Q5&year=2026', 'quarter', 'CP_INPUT_QUARTER'],
    ['commune=a&quarter[x]=Q4&year=2026', 'quarter', 'CP_INPUT_REQUIRED'],
    ['commune=a&quarter=toString&year=2026', 'quarter', 'CP_INPUT_QUARTER'],
    ['commune=a&quarter=Q4', 'year', 'CP_INPUT_REQUIRED'],
    ['commune=a&quarter=Q4&year=26', 'year', 'CP_INPUT_YEAR'],
    ['commune=a&quarter=Q4&year=9999', 'year', 'CP_INPUT_YEAR'],
    ['commune=a&quarter=Q4&year=2e3', 'year', 'CP_INPUT_YEAR'],
  ])('refuses “%s” at %s with %s', async (query, path, code) => {
    const { body, status } = await portal.visitor.get(`/api/disclosures/register?${query}`)
    expect([status, body.errors[0].code]).toEqual([400, code])
    expect(body.errors[0].data.errors[0].path).toBe(path)
    expect(body.errors[0].sentence).toEqual({ en: expect.any(String), vi: expect.any(String) })
  })

  it.each(['zzz', '%00', '507f1f77bcf86cd799439011', 'a'.repeat(3000)])(
    'of a commune that does not exist is answered 404 (%s)',
    async (id) => {
      const { body, status } = await portal.visitor.get(
        `/api/disclosures/register?commune=${id}&quarter=Q4&year=2026`,
      )
      expect([status, body.errors[0].code]).toEqual([404, 'CP_NOT_FOUND'])
    },
  )

  it('of a commune is answered 404 on the host of another one', async () => {
    const domains = [{ host: 'xa-khac.quangtri.gov.vn', kind: 'current' as const }]
    await makeCommune(portal.payload, { domains })
    const commune = await makeCommune(portal.payload)
    const { status } = await register(commune).set('Host', 'xa-khac.quangtri.gov.vn')
    expect(status).toBe(404)
  })
})
