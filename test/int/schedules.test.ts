import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUnit, makeUser } from '../support/builders.ts'
import { errorsOf, makeSchedule } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let clerk: Agent
let commune: Commune
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  clerk = await loginAs(portal, await makeUser(portal.payload, 'recordsClerk', commune))
})
afterAll(() => portal.close())

const entry = (data: object = {}) => ({
  chair: 'Chủ tịch UBND xã',
  content: 'Tiếp công dân định kỳ',
  date: '2026-11-12',
  endTime: '11:30',
  kind: 'tiep_cong_dan',
  place: 'Phòng Tiếp công dân',
  startTime: '07:30',
  tenant: commune.id,
  visibility: 'cong_khai',
  ...data,
})

describe('an entry of a schedule', () => {
  it('is public as soon as the records clerk saves it', async () => {
    const { body, status } = await clerk.post('/api/schedules').send(entry())
    expect(status).toBe(201)
    const seen = await portal.visitor.get(`/api/schedules/${body.doc.id}`)
    expect(seen.body).toMatchObject({ chair: 'Chủ tịch UBND xã', startTime: '07:30' })
    const later = await clerk.patch(`/api/schedules/${body.doc.id}`).send({ startTime: '08:00' })
    expect(later.body.doc.startTime).toBe('08:00')
  })

  it('is found by its words without their marks', async () => {
    const { body } = await clerk.post('/api/schedules').send(entry({ chair: 'Đường Bộ Trưởng' }))
    for (const words of ['tiep cong dan', 'duong bo truong', 'Phòng Tiếp']) {
      const query = new URLSearchParams({ 'where[searchText][like]': words, limit: '100' })
      const found = await clerk.get(`/api/schedules?${query}`)
      expect(found.body.docs.map(({ id }: { id: string }) => id)).toContain(body.doc.id)
    }
  })

  it('is internal unless somebody says otherwise, and then no public way leads to it', async () => {
    const { payload, visitor } = portal
    const { visibility: _, ...silent } = entry({
      content: 'Giao ban nội bộ',
      kind: 'lich_cong_tac',
    })
    const { body } = await clerk.post('/api/schedules').send(silent)
    const { id } = body.doc
    expect(body.doc.visibility).toBe('noi_bo')
    const stranger = await loginAs(
      portal,
      await makeUser(payload, 'recordsClerk', await makeCommune(payload)),
    )
    for (const agent of [visitor, stranger]) {
      expect((await agent.get(`/api/schedules/${id}`)).status).toBe(404)
      for (const query of [
        `where[id][equals]=${id}`,
        'where[visibility][equals]=noi_bo',
        `where[or][0][id][equals]=${id}`,
      ]) {
        expect((await agent.get(`/api/schedules?${query}`)).body.docs).toEqual([])
      }
    }
    expect((await stranger.patch(`/api/schedules/${id}`).send({ content: 'x' })).status).toBe(404)
    const colleague = await loginAs(portal, await makeUser(payload, 'editor', commune))
    expect((await colleague.get(`/api/schedules/${id}`)).status).toBe(200)
    await clerk.patch(`/api/schedules/${id}`).send({ visibility: 'cong_khai' })
    expect((await visitor.get(`/api/schedules/${id}`)).status).toBe(200)
  })

  it('is the records clerk’s alone to write', async () => {
    const { id } = await makeSchedule(portal.payload, commune)
    for (const role of ['editor', 'head', 'technicalAdmin'] as const) {
      const agent = await loginAs(portal, await makeUser(portal.payload, role, commune))
      expect((await agent.post('/api/schedules').send(entry())).status).toBe(403)
      expect((await agent.patch(`/api/schedules/${id}`).send({ content: 'x' })).status).toBe(403)
      expect((await agent.delete(`/api/schedules/${id}`)).status).toBe(403)
    }
  })

  it('has a day and times that exist, in order', async () => {
    for (const [data, code, path] of [
      [{ date: '2026-02-30' }, 'CP_INPUT_DAY', 'date'],
      [{ date: null }, 'CP_INPUT_REQUIRED', 'date'],
      [{ startTime: '7h30' }, 'CP_INPUT_TIME', 'startTime'],
      [{ endTime: '24:00' }, 'CP_INPUT_TIME', 'endTime'],
      [{ endTime: '07:30' }, 'CP_INPUT_TIME_ORDER', 'endTime'],
      [{ kind: 'hop' }, 'CP_INPUT_CHOICE', 'kind'],
      [{ content: '' }, 'CP_INPUT_REQUIRED', 'content'],
    ] as const) {
      const { body, status } = await clerk.post('/api/schedules').send(entry(data))
      expect([status, errorsOf(body)[0]]).toMatchObject([400, { code, path }])
    }
  })

  it('names units of the commune only', async () => {
    const foreign = await makeUnit(portal.payload, await makeCommune(portal.payload))
    const { body, status } = await clerk.post('/api/schedules').send(entry({ unit: foreign.id }))
    expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'unit'])
  })

  it('is found by week', async () => {
    const { id } = await makeSchedule(portal.payload, commune, { date: '2026-12-02' })
    await makeSchedule(portal.payload, commune, { date: '2026-12-07' })
    const week =
      'where[date][greater_than_equal]=2026-11-30&where[date][less_than_equal]=2026-12-06'
    const { body } = await portal.visitor.get(`/api/schedules?${week}&sort=date`)
    expect(body.docs.map((doc: { id: string }) => doc.id)).toEqual([id])
  })
})
