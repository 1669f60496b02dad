import type { Article } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runDue } from '../../plugins/workflow/runDue.ts'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import {
  act,
  actConfirming,
  makeApproved,
  publishInTurn,
  publishNow,
  takeDown,
} from '../support/acts.ts'
import { loginAs, makeUnit, makeUser } from '../support/builders.ts'
import { mailsOf } from '../support/mails.ts'
import { codesOf, makeDeputyOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const publicly = async (id: string) =>
  (await portal.visitor.get(`/api/articles/${id}?depth=0`)) as { body: Article; status: number }
const inAMinute = () => new Date(Date.now() + 60_000).toISOString()

async function published(data: Partial<Article> = {}): Promise<string> {
  const { id } = await writeArticle(office, office.editor, {
    expiresAt: inAMinute(),
    publishedAt: '2026-01-01T00:00:00.000Z',
    ...data,
  })
  const answers = await publishInTurn(
    { approver: office.deputyHead, editor: office.editor },
    'articles',
    id,
  )
  expect(answers.at(-1)?.status).toBe(200)
  return id
}

/** Public, of a unit that has ended since; an editor names the successor in a draft beside it. */
async function ofEndedUnit(): Promise<string> {
  const { payload } = portal
  const [unit, successor] = [
    await makeUnit(payload, office.commune),
    await makeUnit(payload, office.commune),
  ]
  const id = await published({ unit: unit.id })
  await payload.update({
    collection: 'units',
    data: { successor: successor.id, validTo: addDays(today(), -1) },
    depth: 0,
    id: unit.id,
    overrideAccess: true,
  })
  const saved = await office.editor.patch(`/api/articles/${id}`).send({ unit: successor.id })
  expect(saved.status).toBe(200)
  return id
}

/** Public, and lacking what has to be filled in today: as an older release may have left it. */
async function lacksSummary(): Promise<string> {
  const id = await published()
  const { db } = portal.payload
  const { docs } = await db.findVersions<Article>({
    collection: 'articles',
    limit: 1,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const [newest] = docs
  if (!newest) throw new Error('no version')
  const versionData = { ...newest, version: { ...newest.version, summary: null as never } }
  await db.updateVersion({ collection: 'articles', id: newest.id, versionData })
  await db.updateOne({ collection: 'articles', data: { summary: null }, id })
  return id
}

describe.each([
  ['of a unit that has ended, with a draft that names the next one', ofEndedUnit],
  ['which lacks what has to be filled in today', lacksSummary],
])('something public %s', (_, make) => {
  it('is taken down', async () => {
    const id = await make()
    expect((await takeDown(office.deputyHead, 'articles', { id })).status).toBe(200)
    expect((await publicly(id)).status).toBe(410)
  })

  it('is corrected, and a draft beside it stays the newest version', async () => {
    const id = await make()
    const before = (await office.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
    const answer = await act(office.deputyHead, 'articles', id, 'correct', {
      text: 'ba trăm',
      wrong: 'hai trăm',
    })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    const { body } = await publicly(id)
    expect([body.state, body.corrections?.[0]?.text]).toEqual(['corrected', 'ba trăm'])
    const after = (await office.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
    expect([after.unit, after._status]).toEqual([before.unit, before._status])
    expect(after.corrections).toHaveLength(1)
  })

  it('expires', async () => {
    const id = await make()
    const { done } = await runDue(portal.payload, new Date(Date.now() + 120_000))
    expect(done.map((due) => due.id)).toContain(id)
    expect((await publicly(id)).body.state).toBe('expired')
  })
})

/** Public and of one unit, whose deputy is named; its next version is of another and approved. */
async function givenAway() {
  const { commune, deputyHead: approver, editor, head } = office
  const { payload } = portal
  const [own, other] = [await makeUnit(payload, commune), await makeUnit(payload, commune)]
  const deputy = await loginAs(portal, await makeDeputyOf(office, own))
  const { id } = await writeArticle(office, editor, { unit: own.id })
  expect((await publishNow(head, 'articles', { id })).status).toBe(200)
  await editor.patch(`/api/articles/${id}`).send({ summary: 'Của phòng khác', unit: other.id })
  const steps = await makeApproved({ approver, editor }, 'articles', id)
  expect(steps.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  return { deputy, id }
}

describe('who decides for one unit', () => {
  it('decides about what the public reads of it, whatever unit a draft names', async () => {
    const { commune } = office
    const [own, other] = [
      await makeUnit(portal.payload, commune),
      await makeUnit(portal.payload, commune),
    ]
    const deputyOf = async (unit: string, more: { commune: string; role: 'editor' }[] = []) =>
      loginAs(
        portal,
        await makeUser(portal.payload, 'deputyHead', commune, {
          memberships: [{ commune: commune.id, role: 'deputyHead', units: [unit] }, ...more],
        }),
      )
    const deputy = await deputyOf(own.id)
    const stranger = await deputyOf(other.id, [{ commune: commune.id, role: 'editor' }])
    const { id } = await writeArticle(office, office.editor, { unit: own.id })
    expect((await publishNow(office.head, 'articles', { id })).status).toBe(200)

    expect((await stranger.patch(`/api/articles/${id}`).send({ unit: other.id })).status).toBe(200)
    const words = { text: 'x', wrong: 'y' }
    const answers = [
      await act(stranger, 'articles', id, 'correct', words),
      await takeDown(stranger, 'articles', { id }),
    ]
    expect(answers.map(codesOf)).toEqual([['CP_WORKFLOW_NOT_HELD'], ['CP_WORKFLOW_NOT_HELD']])
    expect((await publicly(id)).status).toBe(200)
    expect((await takeDown(deputy, 'articles', { id })).status).toBe(200)
  })

  it('makes nothing of another unit public by correcting what is', async () => {
    const { head } = office
    const { deputy, id } = await givenAway()
    const words = { text: 'ba trăm', wrong: 'hai trăm' }
    expect((await act(deputy, 'articles', id, 'correct', words)).status).toBe(200)
    const noted = (await publicly(id)).body
    expect([noted.state, noted.summary]).toEqual(['corrected', 'Tóm tắt bài viết.'])
    expect((await actConfirming(head, 'articles', id, 'correct', words)).status).toBe(200)
    const { corrections, summary } = (await publicly(id)).body
    expect([corrections?.length, summary]).toEqual([2, 'Của phòng khác'])
  })

  it('takes it down though another unit has scheduled its next version, and says so there', async () => {
    const { deputyHead: approver, users } = office
    const { deputy, id } = await givenAway()
    const at = new Date(Date.now() + 3_600_000).toISOString()
    expect((await act(approver, 'articles', id, 'schedule', { at })).status).toBe(200)

    expect((await takeDown(deputy, 'articles', { id })).status).toBe(200)
    expect((await publicly(id)).status).toBe(410)
    const told = (await mailsOf(portal)).filter(
      ({ text }) => text.includes(id) && text.includes('lịch hẹn của bản sau'),
    )
    expect(told.map(({ to }) => to)).toContain(users.deputyHead.email)
  })
})
