import type { Attachment } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeAttachment, makeCommune } from '../support/builders.ts'
import { makePerson, makeSchedule, newHost } from '../support/builders/organisation.ts'
import { makeProcedure } from '../support/builders/registers.ts'
import { type Meter, type MeterRow, readMeter } from '../support/meter.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

const news = 'NĐ224-9.2'
const procedures = 'NĐ224-9.1.a'
const system = { depth: 0, overrideAccess: true } as const

let meter: Meter
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  meter = readMeter(portal)
})
afterAll(() => portal.close())

describe('a row of the meter', () => {
  it('names the section, the newest item and its day, and what the law says', async () => {
    const { article, commune, section } = await meter.withArticle({ _status: 'published' })
    expect(await meter.rowOf(commune, news)).toEqual({
      confidence: 'unsure',
      deadline: null,
      legalItem: news,
      newest: { collection: 'articles', day: '2026-01-15', id: article.id, title: article.title },
      note: { en: expect.any(String), vi: expect.any(String) },
      reason: null,
      section: { id: section.id, slug: section.slug, title: section.title },
      source: [{ act: 'NĐ224', article: '9', clause: '2' }],
      state: 'ok',
      title: { en: 'News and events', vi: 'Tin tức, sự kiện' },
    })
  })

  it('has no section where none carries the item', async () => {
    const commune = await makeCommune(portal.payload)
    expect(await meter.rowOf(commune, news)).toMatchObject({ section: null, state: 'missing' })
  })

  it('says why an item does not apply, in the words of the commune', async () => {
    const reason = 'Trên địa bàn xã chưa có tin, bài.'
    const notApplicable = [{ from: '2026-01-01', legalItem: news, reason }]
    const commune = await makeCommune(portal.payload, { notApplicable })
    expect(await meter.rowOf(commune, news)).toMatchObject({
      reason: { vi: reason },
      state: 'notApplicable',
    })
  })

  it('counts officials whom the public is shown, not internal ones', async () => {
    const spokesperson = 'NĐ244-4'
    const commune = await makeCommune(portal.payload)
    await makePerson(portal.payload, commune, { isSpokesperson: true, visibility: 'noi_bo' })
    expect(await meter.rowOf(commune, spokesperson)).toMatchObject({ newest: null })
    const { id } = await makePerson(portal.payload, commune, { isSpokesperson: true })
    expect(await meter.rowOf(commune, spokesperson)).toMatchObject({ newest: { id } })
  })

  it('is counted in the sum of its state', async () => {
    const { commune } = await meter.withArticle({ _status: 'published' })
    const { body } = await meter.ask(commune.id)
    const states = (body.items as MeterRow[]).map(({ state }) => state)
    expect(body).toMatchObject({
      commune: { name: commune.name, id: commune.id },
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    for (const state of ['missing', 'notApplicable', 'ok', 'stale']) {
      expect(body.sum[state]).toBe(states.filter((one) => one === state).length)
    }
  })
})

describe('what counts', () => {
  it('is not what has expired, nor what is in the trash', async () => {
    const expired = await meter.withArticle({
      _status: 'published',
      expiresAt: '2026-02-01T00:00:00.000Z',
    })
    expect((await meter.rowOf(expired.commune, news)).state).toBe('missing')
    const trashed = await meter.withArticle({ _status: 'published' })
    await portal.payload.update({
      ...system,
      collection: 'articles',
      data: { deletedAt: new Date().toISOString() },
      id: trashed.article.id,
    })
    expect((await meter.rowOf(trashed.commune, news)).state).toBe('missing')
  })

  it('is not a procedure that was abolished', async () => {
    const commune = await makeCommune(portal.payload)
    await makeProcedure(portal.payload, commune, { _status: 'published', status: 'bai_bo' })
    expect((await meter.rowOf(commune, procedures)).state).toBe('missing')
    await makeProcedure(portal.payload, commune, { _status: 'published' })
    expect((await meter.rowOf(commune, procedures)).state).toBe('ok')
  })

  it('is a map whose file is public, as it becomes with the commune, not one that nobody can open', async () => {
    const commune = await makeCommune(portal.payload)
    const map = await makeAttachment(portal.payload, commune)
    await portal.payload.update({
      ...system,
      collection: 'communes',
      data: { boundaryMap: map.id },
      id: commune.id,
    })
    const item = 'NĐ224-9.1.c.banDo'
    const change = (data: Partial<Attachment>) =>
      portal.payload.update({ ...system, collection: 'attachments', data, id: map.id })
    expect((await meter.rowOf(commune, item)).state).toBe('ok')
    await change({ _status: 'draft' })
    expect((await meter.rowOf(commune, item)).state).toBe('missing')
    const editor = await meter.loginOf('editor', commune)
    expect((await meter.rowOf(commune, item, editor)).withDrafts).toMatchObject({ state: 'ok' })
    await change({ _status: 'published', summary: 'Bản đồ địa giới hành chính của xã.' })
    expect((await meter.rowOf(commune, item)).state).toBe('ok')
  })

  it('is what the commune itself has, not the archive of one it was formed from', async () => {
    const { commune: archive } = await meter.withArticle({ _status: 'published' })
    const commune = await makeCommune(portal.payload, { predecessors: [archive.id] })
    expect((await meter.rowOf(archive, news)).state).toBe('ok')
    expect((await meter.rowOf(commune, news)).state).toBe('missing')
  })

  it('is found beyond the newest rows of a long list', async () => {
    const commune = await makeCommune(portal.payload)
    const old = { date: '2026-07-02', kind: 'tiep_cong_dan' } as const
    const reception = await makeSchedule(portal.payload, commune, old)
    for (let entry = 0; entry < 500; entry += 1) {
      await portal.payload.db.create({
        collection: 'schedules',
        data: {
          content: `Họp ${entry}`,
          date: '2026-11-12',
          kind: 'lich_cong_tac',
          tenant: commune.id,
          visibility: 'cong_khai',
        },
      })
    }
    expect(await meter.rowOf(commune, 'NĐ154')).toMatchObject({
      newest: { id: reception.id },
      state: 'ok',
    })
  })

  it('is never an internal entry of a schedule, for whoever asks', async () => {
    const commune = await makeCommune(portal.payload)
    await makeSchedule(portal.payload, commune, { kind: 'tiep_cong_dan', visibility: 'noi_bo' })
    const clerk = await meter.loginOf('recordsClerk', commune)
    for (const by of [portal.visitor, clerk]) {
      expect((await meter.rowOf(commune, 'NĐ154', by)).state).toBe('missing')
    }
  })
})

describe('a commune that cannot be asked about', () => {
  it.each(['00000000-0000-4000-8000-000000000000', 'x', '%20', '%25', "1'--", 'a'.repeat(3000)])(
    'is answered with 404 and a code: %s',
    async (id) => {
      const { body, status } = await meter.ask(id)
      expect([status, body.errors?.[0]?.code]).toEqual([404, 'CP_NOT_FOUND'])
    },
  )

  it('is one of another portal than the host asked', async () => {
    const { payload, visitor } = portal
    const host = newHost()
    const own = await makeCommune(payload, { domains: [{ host, kind: 'current' }] })
    const other = await makeCommune(payload)
    const on = (id: string) => visitor.get(`/api/communes/${id}/completeness`).set('Host', host)
    expect((await on(own.id)).status).toBe(200)
    const { body, status } = await on(other.id)
    expect([status, body.errors[0].code]).toEqual([404, 'CP_NOT_FOUND'])
  })
})
