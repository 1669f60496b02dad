import type { Commune, Unit } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { today } from '../../src/domain/today.ts'
import { publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePlan,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { makeTask } from '../support/builders/planTasks.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let editor: Agent
let portal: Portal
let province: Agent

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  province = await loginAs(portal, await makeUser(payload, 'provinceAdmin', null))
  editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
})
afterAll(() => portal.close())

const unit = (data: Partial<Unit> = {}) => makeUnit(portal.payload, commune, data)
const save = (id: string, data: object) => province.patch(`/api/units/${id}`).send(data)

/** A chain of units, each part of the one before. */
async function chain(length: number): Promise<Unit[]> {
  const units: Unit[] = []
  for (let level = 0; level < length; level += 1)
    units.push(await unit({ parent: units[level - 1]?.id }))
  return units
}

describe('the tree of units', () => {
  it('has no cycle, however long', async () => {
    const [first, second, third] = await chain(3)
    for (const parent of [first?.id, second?.id, third?.id]) {
      const { body, status } = await save(first?.id ?? '', { parent })
      expect([status, errorsOf(body)]).toMatchObject([
        400,
        [{ code: 'CP_TREE_CYCLE', path: 'parent' }],
      ])
    }
  })

  it('has six levels at most, counting what moves along', async () => {
    const six = await chain(6)
    const deep = {
      kind: 'phong',
      name: 'Tổ',
      parent: six[5]?.id,
      shortName: 'T',
      tenant: commune.id,
    }
    const { body, status } = await province.post('/api/units').send(deep)
    expect([status, errorsOf(body)[0]]).toMatchObject([
      400,
      { code: 'CP_TREE_DEEP', path: 'parent' },
    ])
    const [top] = await chain(3)
    expect((await save(top?.id ?? '', { parent: six[3]?.id })).status).toBe(400)
    expect((await save(top?.id ?? '', { parent: six[2]?.id })).status).toBe(200)
  })

  it('stays inside the commune; a foreign unit looks like one that does not exist', async () => {
    const own = await unit()
    const foreign = await makeUnit(portal.payload, await makeCommune(portal.payload))
    const nothing = foreign.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const refusal = async (parent: string) => {
      const { body, status } = await save(own.id, { parent })
      expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'parent'])
      return JSON.stringify(body).replaceAll(parent, '')
    }
    expect(await refusal(foreign.id)).toBe(await refusal(nothing))
  })
})

describe('the validity of a unit', () => {
  it('does not end before it begins', async () => {
    const { id } = await unit({ validFrom: '2025-07-01' })
    const { body, status } = await save(id, { validTo: '2025-06-30' })
    expect([status, errorsOf(body)[0]]).toMatchObject([
      400,
      { code: 'CP_INPUT_DAY_ORDER', path: 'validTo' },
    ])
  })

  it('is all that retiring needs: the unit stays readable, old content keeps it', async () => {
    const { payload, visitor } = portal
    const { id, name } = await unit()
    const article = await makeArticle(payload, commune, { _status: 'published', unit: id })
    expect((await save(id, { validTo: '2025-06-30' })).status).toBe(200)
    expect((await visitor.get(`/api/units/${id}`)).status).toBe(200)
    const { body } = await visitor.get(`/api/articles/${article.id}?depth=1`)
    expect(body.unit.name).toBe(name)
  })

  it('keeps a retired unit from being chosen anew, in drafts as at publication', async () => {
    const retired = await unit({ validTo: '2025-06-30' })
    const lastDay = await unit({ validTo: today() })
    const plan = await makePlan(portal.payload, commune)
    const choose = (id: string) => editor.patch(`/api/plans/${plan.id}`).send({ unit: id })
    const { body, status } = await choose(retired.id)
    expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'unit'])
    expect((await choose(lastDay.id)).status).toBe(200)
  })

  it('keeps one that is not there yet from being chosen, also as one that helps', async () => {
    const coming = await unit({ validFrom: '2099-01-01' })
    const begun = await unit({ validFrom: today() })
    const plan = await makePlan(portal.payload, commune)
    const task = await makeTask(portal.payload, commune, plan)
    for (const [address, field] of [
      [`/api/plans/${plan.id}`, 'unit'],
      [`/api/plan-tasks/${task.id}`, 'leadUnit'],
      [`/api/plan-tasks/${task.id}`, 'coordinatingUnits'],
    ] as const) {
      const choose = (one: Unit) =>
        editor.patch(address).send({ [field]: field === 'coordinatingUnits' ? [one.id] : one.id })
      const { body, status } = await choose(coming)
      expect([status, errorsOf(body)[0]?.path]).toEqual([400, field])
      if (field !== 'coordinatingUnits') expect((await choose(begun)).status).toBe(200)
    }
  })

  it('is asked for on the day a document was issued', async () => {
    const clerk = await loginAs(portal, await makeUser(portal.payload, 'recordsClerk', commune))
    const then = await unit({ validFrom: '2011-01-01', validTo: '2025-06-30' })
    const now = await unit({ validFrom: '2025-07-01' })
    const send = (issuedDate: string | undefined, { id }: Unit) =>
      clerk.post('/api/documents').send({ issuedDate, organ: id, rawNumber: '1/TB-UBND' })
    expect((await send('2020-05-19', then)).status).toBe(201)
    expect((await send(undefined, now)).status).toBe(201)
    for (const [day, organ] of [
      ['2020-05-19', now],
      ['2026-05-19', then],
      [undefined, then],
    ] as const) {
      const { body, status } = await send(day, organ)
      expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'organ'])
    }
  })

  it('lets a reorganisation be prepared: a unit to come stands below one to come', async () => {
    const above = await unit({ validFrom: '2099-01-01' })
    const { id } = await unit({ validFrom: '2099-02-01' })
    expect((await save(id, { parent: above.id })).status).toBe(200)
    const { id: present } = await unit()
    expect((await save(present, { parent: above.id })).status).toBe(400)
  })

  it('does not get in the way of what was chosen before', async () => {
    const own = await unit()
    const { id } = await makePlan(portal.payload, commune, { unit: own.id })
    await save(own.id, { validTo: '2025-06-30' })
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const whole = { title: 'Kế hoạch mới', unit: own.id }
    expect((await editor.patch(`/api/plans/${id}`).send(whole)).status).toBe(200)
    const { body, status } = await publishNow(head, 'plans', { id })
    expect([status, body.isPublic]).toEqual([200, true])
    expect((await portal.visitor.get(`/api/plans/${id}`)).body.title).toBe(whole.title)
  })

  it('does not matter in a commune that was merged away: there every unit has ended', async () => {
    const old = await makeCommune(portal.payload, { status: 'retired' })
    const ended = await makeUnit(portal.payload, old, { validTo: '2025-06-30' })
    const archivist = await loginAs(portal, await makeUser(portal.payload, 'editor', old))
    const { id } = await makePlan(portal.payload, old)
    const { body, status } = await archivist.patch(`/api/plans/${id}`).send({ unit: ended.id })
    expect([status, body.errors]).toEqual([200, undefined])
  })
})

describe('the successor of a unit', () => {
  it('is a unit here or in the commune this one became part of', async () => {
    const { payload } = portal
    const next = await makeCommune(payload)
    const old = await makeCommune(payload, { status: 'retired', successor: next.id })
    const before = await makeUnit(payload, old)
    const after = await makeUnit(payload, next)
    expect((await save(before.id, { successor: after.id })).status).toBe(200)
    const back = await save(after.id, { successor: before.id })
    expect([back.status, errorsOf(back.body)[0]]).toMatchObject([400, { path: 'successor' }])
    const stranger = await unit()
    expect((await save(before.id, { successor: stranger.id })).status).toBe(400)
  })

  it('does not lead back', async () => {
    const first = await unit()
    const second = await unit({ successor: first.id })
    const { body, status } = await save(first.id, { successor: second.id })
    expect([status, errorsOf(body)[0]]).toMatchObject([
      400,
      { code: 'CP_TREE_CYCLE', path: 'successor' },
    ])
  })
})

describe('the data of a unit', () => {
  it('are kept up by the commune: contacts and duties, not name, codes or validity', async () => {
    const own = await unit({ organId: 'H50.1' })
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const { status } = await head.patch(`/api/units/${own.id}`).send({
      contacts: { email: 'phong@portal.example', phone: '0233 000 111' },
      name: 'Tên khác',
      organId: 'H50.2',
      shortName: 'TK',
      validTo: '2025-01-01',
    })
    expect(status).toBe(200)
    const { body } = await portal.visitor.get(`/api/units/${own.id}`)
    expect(body).toMatchObject({
      contacts: { email: 'phong@portal.example', phone: '0233 000 111' },
      name: own.name,
      organId: 'H50.1',
      shortName: own.shortName,
    })
    expect(body.validTo ?? null).toBeNull()
    const data = { kind: 'phong', name: 'Phòng mới', shortName: 'PM', tenant: commune.id }
    expect((await head.post('/api/units').send(data)).status).toBe(403)
  })

  it('fact 19: have an organId of the shape the decision gives', async () => {
    const { id } = await unit()
    expect((await save(id, { organId: 'H50.12.3' })).status).toBe(200)
    for (const organId of ['h50', 'Q1', `H50.${'1'.repeat(32)}`]) {
      const { body, status } = await save(id, { organId })
      expect([status, errorsOf(body)[0]?.code]).toEqual([400, 'CP_INPUT_ORGAN_ID'])
    }
  })
})
