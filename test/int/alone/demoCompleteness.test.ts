import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { loadDemo } from '../../../src/demo/loadDemo.ts'
import { accounts } from '../../../src/demo/users.ts'
import { builtInLaw } from '../../../src/domain/law/index.ts'
import { loginWith } from '../../support/builders.ts'
import { at } from '../../support/clock.ts'
import { type Meter, type MeterRow, readMeter } from '../../support/meter.ts'
import { type Portal, startPayload } from '../../support/startPayload.ts'

let commune: string
let meter: Meter
let password: string
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  meter = readMeter(portal)
  const { signal } = new AbortController()
  password = await loadDemo(portal.payload, { say: () => undefined, signal })
  const { docs } = await portal.payload.find({
    collection: 'communes',
    depth: 0,
    overrideAccess: true,
    where: { slug: { equals: 'con-tien' } },
  })
  commune = docs[0]?.id ?? ''
})
afterAll(() => portal.close())

describe('the meter of xã Cồn Tiên', () => {
  it.each(['2026-12-01', '2027-08-16', '2031-03-03'])('shows every state on %s', async (day) => {
    const { body } = await at(`${day}T03:00:00.000Z`, () => meter.ask(commune).then())
    const rows = body.items as MeterRow[]
    const row = (item: string) => rows.find(({ legalItem }) => legalItem === item)
    expect(body.day).toBe(day)
    expect(row('NĐ224-9.1.a')).toMatchObject({
      section: { slug: 'thu-tuc-hanh-chinh' },
      state: 'ok',
    })
    expect(row('TT26-26.3')).toMatchObject({ deadline: '2026-01-15', state: 'stale' })
    expect(row('THDC-11.6')).toMatchObject({ newest: null, state: 'missing' })
    expect(row('THDC-11.8')).toMatchObject({
      reason: { vi: 'Trên địa bàn xã chưa phát sinh thiên tai, dịch bệnh phải cứu trợ.' },
      state: 'notApplicable',
    })
  })

  it('tells the public nothing of the draft that the editor sees would fill a gap', async () => {
    expect(await meter.rowOf({ id: commune }, 'NĐ224-9.2')).toMatchObject({ state: 'missing' })
    const editor = await loginWith(portal, accounts.editor.email, password)
    const row = await meter.rowOf({ id: commune }, 'NĐ224-9.2', editor)
    expect(row.withDrafts).toMatchObject({ state: 'ok' })
  })
})

describe('the demo of xã Cồn Tiên', () => {
  it('has the section tree of the law, with the legal items each section answers', async () => {
    const { docs } = await portal.payload.find({
      collection: 'sections',
      depth: 1,
      overrideAccess: true,
      pagination: false,
      sort: 'order',
      where: { tenant: { equals: commune } },
    })
    const parentOf = (parent: unknown) => (parent as null | { slug: string })?.slug ?? null
    expect(
      docs.map(({ slug, legalItems, parent }) => [slug, legalItems ?? [], parentOf(parent)]),
    ).toEqual(builtInLaw.sections.map(({ key, legalItems, parent }) => [key, legalItems, parent]))
  })

  it('announces its outage in time', async () => {
    const { body } = await portal.visitor.get('/api/notices?where[kind][equals]=outage')
    expect(body.docs).toMatchObject([{ _status: 'published', late: false }])
  })

  it('keeps the internal meeting from the public', async () => {
    const { body } = await portal.visitor.get('/api/schedules')
    const kinds = body.docs.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(['tiep_cong_dan', 'tiep_cong_dan'])
  })
})
