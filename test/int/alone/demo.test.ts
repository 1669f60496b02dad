import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { collections } from '../../../collections/index.ts'
import { loadDemo } from '../../../src/demo/loadDemo.ts'
import { setDemoState, shouldLoadDemo } from '../../../src/demo/state.ts'
import { accounts } from '../../../src/demo/users.ts'
import { builtInLaw } from '../../../src/domain/law/index.ts'
import { loginWith } from '../../support/builders.ts'
import { at } from '../../support/clock.ts'
import { type Meter, type MeterRow, readMeter } from '../../support/meter.ts'
import { type Portal, startPayload } from '../../support/startPayload.ts'

/** Xã Cồn Tiên. */
let commune: string
let password: string
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const silent = () => undefined
/** A new collection need not have demo rows; those that have them are named here. */
const shown: CollectionSlug[] = [
  'articles',
  'attachments',
  'budget-disclosures',
  'communes',
  'disclosures',
  'documents',
  'notices',
  'pages',
  'people',
  'plan-tasks',
  'plans',
  'procedures',
  'redirects',
  'schedules',
  'sections',
  'units',
  'users',
]
const logs: CollectionSlug[] = ['audit-events', 'import-runs']
const counts = async () => {
  const found: Partial<Record<CollectionSlug, number>> = {}
  for (const { slug } of collections) {
    const collection = slug as CollectionSlug
    const { totalDocs } = await portal.payload.count({ collection, overrideAccess: true })
    // What tells of every load grows with every load.
    if (!logs.includes(collection)) found[collection] = totalDocs
  }
  return found
}

describe('the demo load', () => {
  it('can be interrupted after every step and goes on where it was', async () => {
    expect(await shouldLoadDemo(portal.payload, { demo: 'new' })).toBe(true)
    for (let steps = 1; ; steps += 1) {
      const stopping = new AbortController()
      let said = 0
      const say = () => {
        said += 1
        if (said > steps) stopping.abort()
      }
      const ended = await loadDemo(portal.payload, { say, signal: stopping.signal }).then(
        () => 'complete',
        () => 'interrupted',
      )
      expect(await shouldLoadDemo(portal.payload, { demo: 'new' })).toBe(true)
      if (ended === 'complete') break
    }
    const once = await counts()
    await loadDemo(portal.payload, { say: silent, signal: new AbortController().signal })
    expect(await counts()).toEqual(once)
  }, 180_000)

  it('leaves none of the lists empty that a first look opens', async () => {
    const found = await counts()
    for (const slug of shown) expect([slug, Number(found[slug]) > 0]).toEqual([slug, true])
  })

  it('opens every account with the password that was told last', async () => {
    password = await loadDemo(portal.payload, {
      say: silent,
      signal: new AbortController().signal,
    })
    for (const { email } of Object.values(accounts)) {
      const { status } = await portal.visitor.post('/api/users/login').send({ email, password })
      expect([email, status]).toEqual([email, 200])
    }
  })

  it('shows the seed article of Linh Trường to everybody, with plan and file', async () => {
    const { body } = await portal.visitor.get(
      '/api/articles?where[slug][equals]=ke-hoach-tuyen-truyen-cchc-xa-linh-truong-nam-2024&depth=1',
    )
    expect(body.docs).toHaveLength(1)
    const [article] = body.docs
    expect(article).toMatchObject({
      plans: [{ planYear: 2024 }],
      section: { title: 'Cải cách hành chính' },
      sourceName: 'UBND xã Linh Trường',
      tenant: { slug: 'linh-truong', status: 'retired' },
      unit: { name: 'UBND xã Linh Trường' },
    })
    const file = await portal.visitor.get(article.attachments[0].url)
    expect([file.status, file.headers['content-type']]).toEqual([200, 'application/pdf'])
  })

  it('was published by an approver who is not its author', async () => {
    const { docs } = await portal.payload.find({
      collection: 'articles',
      depth: 1,
      overrideAccess: true,
      where: { _status: { equals: 'published' } },
    })
    expect(docs.length).toBeGreaterThan(1)
    for (const { createdBy, updatedBy } of docs) {
      const [author, approver] = [createdBy, updatedBy].map((one) =>
        typeof one === 'object' ? one?.id : one,
      )
      expect(approver).toBeTruthy()
      expect(author ?? null).not.toBe(approver)
    }
  })

  it('holds the structured plan of Cồn Tiên that a citizen can ask (domain: 6.12)', async () => {
    const { body: units } = await portal.visitor.get('/api/units?where[shortName][equals]=TTPVHCC')
    const { body } = await portal.visitor.get(
      `/api/plan-tasks?where[leadUnit][equals]=${units.docs[0].id}`,
    )
    expect(body.docs).toMatchObject([
      {
        dueDate: '2026-06-30',
        output: 'Biên bản, ảnh',
        periodText: 'Quý II/2026',
        startDate: '2026-04-01',
      },
    ])
    const { body: all } = await portal.visitor.get('/api/plan-tasks?sort=order&depth=0')
    expect(
      all.docs.map(({ dueDate, recurrence }: Record<string, unknown>) => dueDate ?? recurrence),
    ).toEqual(['continuous', '2026-06-30', 'monthly', '2026-12-09'])
  })
})

describe('the meter of xã Cồn Tiên', () => {
  let meter: Meter
  beforeAll(async () => {
    meter = readMeter(portal)
    password = await loadDemo(portal.payload, {
      say: silent,
      signal: new AbortController().signal,
    })
    const { docs } = await portal.payload.find({
      collection: 'communes',
      depth: 0,
      overrideAccess: true,
      where: { slug: { equals: 'con-tien' } },
    })
    commune = docs[0]?.id ?? ''
  })

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

describe('whether the demo is loaded', () => {
  const ask = (demo: 'new' | 'off' | 'on') => shouldLoadDemo(portal.payload, { demo })

  it('is asked only until it is complete', async () => {
    await setDemoState(portal.payload, 'complete')
    expect([await ask('new'), await ask('on'), await ask('off')]).toEqual([false, false, false])
  })

  it('stays off for a database that was begun without it', async () => {
    await setDemoState(portal.payload, 'off')
    expect([await ask('new'), await ask('off')]).toEqual([false, false])
    expect(await ask('on')).toBe(true)
  })
})
