import type { Role } from '../../src/domain/roles.ts'
import type { AuditEvent, Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import supertest from 'supertest'

import { exportRows } from '../../plugins/audit/exportRows.ts'
import { record } from '../../plugins/audit/record.ts'
import { recordExport } from '../../plugins/audit/recordExport.ts'
import { hashOfRow } from '../../src/domain/audit/hashes.ts'
import { today } from '../../src/domain/today.ts'
import { chainRows, makeTrail } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { changeRow } from '../support/tamper.ts'

type Agent = ReturnType<typeof supertest.agent>

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const communeWithTrail = () => makeTrail(portal)

describe('an export', () => {
  const textOf = async (commune: Commune, more: object, format: 'csv' | 'jsonl') => {
    const nameOf = () => commune.name
    const options = { chains: [commune.id], format, nameOf, ...more }
    let text = ''
    for await (const piece of exportRows(portal.payload, options)) text += piece
    return text
  }

  it('fact 40: opens in Excel: UTF-8 with its mark, days of Vietnam, no formula that runs', async () => {
    const commune = await communeWithTrail()
    const req = await createLocalReq({}, portal.payload)
    await record(req, {
      action: 'return',
      reason: '=HYPERLINK("http://xau.example","Bấm")',
      tenant: commune.id,
      title: '-1+1, “Trường Sơn”',
    })
    const text = await textOf(commune, {}, 'csv')
    const [head, ...lines] = text.split('\r\n')
    expect(head).toMatch(/^\uFEFF"Xã, phường",Số thứ tự,Lúc,/)
    expect(lines[1]).toMatch(/,\d{2}\/\d{2}\/\d{4} \d{2}:\d{2},/)
    expect(lines[6]).toContain(`"'=HYPERLINK(""http://xau.example"",""Bấm"")"`)
    expect(lines[6]).toContain(`"'-1+1, “Trường Sơn”"`)
    expect(lines[6]).toContain('Trả lại')
  })

  it('can be verified without the portal: each line has all that its hash covers', async () => {
    const commune = await communeWithTrail()
    const text = await textOf(commune, {}, 'jsonl')
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows).toHaveLength(6)
    let before = null
    for (const row of rows) {
      expect(hashOfRow(row)).toBe(row.hash)
      expect(row.prevHash ?? null).toBe(before)
      before = row.hash
    }
  })

  it('takes the days that are asked for', async () => {
    const commune = await communeWithTrail()
    const day = today()
    expect((await textOf(commune, { from: day, until: day }, 'jsonl')).split('\n')).toHaveLength(7)
    expect(await textOf(commune, { from: '2999-01-01' }, 'jsonl')).toBe('')
    expect(await textOf(commune, { until: '2020-01-01' }, 'jsonl')).toBe('')
  })

  it('is told of itself', async () => {
    const commune = await communeWithTrail()
    const req = await createLocalReq({}, portal.payload)
    await recordExport(req, { format: 'csv', tenant: commune.id, what: 'Nhật ký' })
    expect((await chainRows(portal, commune.id)).at(-1)).toMatchObject({
      action: 'export',
      details: { format: 'csv' },
      title: 'Nhật ký',
    })
  })
})

describe('GET /api/audit-events/export', () => {
  const memberOf = async (role: Role, commune: Commune | null) =>
    loginAs(portal, await makeUser(portal.payload, role, commune))
  const asked = (agent: Agent, query = '') =>
    agent
      .get(`/api/audit-events/export${query}`)
      .buffer(true)
      .parse((answer, done) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => done(null, Buffer.concat(pieces).toString('utf8')))
      })
  const rowsIn = (text: string): AuditEvent[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('hands a head the trail of the own commune, and tells the trail so first', async () => {
    const commune = await communeWithTrail()
    const head = await memberOf('head', commune)
    for (const named of ['', `?commune=${commune.id}`, `?commune=${commune.slug}`]) {
      const { body, headers, status } = await asked(head, named)
      expect([status, headers['content-type']]).toEqual([
        200,
        'application/x-ndjson; charset=utf-8',
      ])
      expect(headers['content-disposition']).toBe(`attachment; filename="nhat-ky-${today()}.jsonl"`)
      expect(headers['cache-control']).toBe('no-store')
      const rows = rowsIn(body)
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
      expect(new Set(rows.map(({ chain }) => chain))).toEqual(new Set([commune.id]))
      for (const row of rows) expect(hashOfRow({ ...row })).toBe(row.hash)
      expect(body).not.toContain('onceKey')
      expect(rows.at(-1)).toMatchObject({
        action: 'export',
        actorType: 'person',
        details: { format: 'jsonl' },
        role: 'head',
        title: 'Nhật ký',
      })
      expect((await chainRows(portal, commune.id)).at(-1)?.hash).toBe(rows.at(-1)?.hash)
    }
  })

  it('makes a table that opens in a spreadsheet, of the days that are asked for', async () => {
    const commune = await communeWithTrail()
    const head = await memberOf('deputyHead', commune)
    const { body, headers } = await asked(head, `?format=csv&from=${today()}&until=${today()}`)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(body).toMatch(/^\uFEFF"Xã, phường",Số thứ tự,Lúc,/)
    expect(body.split('\r\n')[1]).toContain(commune.name)
    const later = await asked(head, '?from=2999-01-01')
    expect([later.status, later.body]).toEqual([200, ''])
  })

  it('is refused to who may nowhere, and another commune is not there', async () => {
    const commune = await communeWithTrail()
    const other = await communeWithTrail()
    const before = await chainRows(portal, commune.id)
    const status = async (agent: Agent, query = '') =>
      (await agent.get(`/api/audit-events/export${query}`)).status
    const closed: Role[] = [
      'contributor',
      'editor',
      'secretary',
      'recordsClerk',
      'specialist',
      'technicalAdmin',
    ]
    for (const role of closed)
      expect([role, await status(await memberOf(role, commune))]).toEqual([role, 403])
    expect(await status(supertest.agent(portal.app))).toBe(403)
    const head = await memberOf('head', commune)
    for (const name of [
      other.id,
      other.slug,
      'installation',
      'khong-co',
      randomUUID(),
      '__proto__',
    ]) {
      expect([name, await status(head, `?commune=${name}`)]).toEqual([name, 404])
    }
    const exports = (rows: AuditEvent[]) => rows.filter(({ action }) => action === 'export')
    expect(exports(await chainRows(portal, commune.id))).toEqual(exports(before))
  })

  it('is whole for the province: every commune, and what belongs to none', async () => {
    const commune = await communeWithTrail()
    const province = await memberOf('provinceAdmin', null)
    const all = rowsIn((await asked(province)).body)
    const chains = new Set(all.map(({ chain }) => chain))
    expect([chains.has(commune.id), chains.has('installation')]).toEqual([true, true])
    expect((await chainRows(portal, 'installation')).at(-1)).toMatchObject({ action: 'export' })
    const one = rowsIn((await asked(province, '?commune=installation')).body)
    expect(new Set(one.map(({ chain }) => chain))).toEqual(new Set(['installation']))
  })

  it('is told in every commune that a head of several exports', async () => {
    const [first, second] = [await makeCommune(portal.payload), await makeCommune(portal.payload)]
    const memberships = [first, second].map(({ id }) => ({ commune: id, role: 'head' as const }))
    const user: User = await makeUser(portal.payload, 'head', first, { memberships })
    const rows = rowsIn((await asked(await loginAs(portal, user))).body)
    expect(new Set(rows.map(({ chain }) => chain))).toEqual(new Set([first.id, second.id]))
    for (const { id } of [first, second]) {
      const told = (await chainRows(portal, id)).filter(({ action }) => action === 'export')
      expect(told).toHaveLength(1)
    }
  })

  it('is open to an API key of a role that exports, told by its name', async () => {
    const commune = await communeWithTrail()
    const province = await memberOf('provinceAdmin', null)
    const apiKey = randomUUID()
    const made = await province.post('/api/users').send({
      apiKey,
      email: `may-${unique()}@portal.example`,
      enableAPIKey: true,
      kind: 'technical',
      memberships: [{ commune: commune.id, role: 'head' }],
      name: 'Máy lưu nhật ký',
    })
    expect(made.status).toBe(201)
    const agent = supertest.agent(portal.app).set('Authorization', `users API-Key ${apiKey}`)
    expect(rowsIn((await asked(agent)).body).at(-1)).toMatchObject({
      action: 'export',
      actorName: 'Máy lưu nhật ký',
      actorType: 'technical',
    })
  })

  it.each([
    ['format=xml', 'format', 'CP_INPUT_CHOICE'],
    ['from=hom-qua', 'from', 'CP_INPUT_DAY'],
    ['until=2026-02-30', 'until', 'CP_INPUT_DAY'],
    ['from=2026-02-02&until=2026-02-01', 'until', 'CP_INPUT_DAY_ORDER'],
    ['from[gte]=2026-02-02', 'from', 'CP_INPUT_CHOICE'],
    ['commune=a&commune=b', 'commune', 'CP_INPUT_CHOICE'],
  ])('names the parameter that is wrong: %s', async (query, path, code) => {
    const head = await memberOf('head', await makeCommune(portal.payload))
    const { body, status } = await head.get(`/api/audit-events/export?${query}`)
    expect(status).toBe(400)
    expect(errorsOf(body)).toMatchObject([{ code, path }])
  })

  it('hands out rows that somebody has made unreadable as well', async () => {
    const commune = await communeWithTrail()
    await changeRow(portal.payload, { chain: commune.id, seq: 3 }, { at: 'hôm qua' })
    await changeRow(portal.payload, { chain: commune.id, seq: 4 }, { details: '{"a":' })
    const head = await memberOf('head', commune)
    expect(rowsIn((await asked(head)).body).length).toBeGreaterThan(6)
    const { body, status } = await asked(head, '?format=csv')
    expect([status, body.split('\r\n').length > 7]).toEqual([200, true])
  })
})
