import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { findByKey, record } from '../../plugins/audit/record.ts'
import { recordRefusal } from '../../plugins/audit/recordRefusal.ts'
import { inTransaction } from '../../src/db/inTransaction.ts'
import { hashOfRow } from '../../src/domain/audit/hashes.ts'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let head: User

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  head = await makeUser(portal.payload, 'head', commune)
})
afterAll(() => portal.close())

const reqOf = (user: User | null): Promise<PayloadRequest> =>
  createLocalReq(
    { user: user ? { ...user, collection: 'users' } : undefined } as object,
    portal.payload,
  )

async function rowsOf({ id }: Commune) {
  const { docs } = await portal.payload.find({
    collection: 'audit-events',
    depth: 0,
    limit: 1000,
    overrideAccess: true,
    sort: 'seq',
    where: { chain: { equals: id } },
  })
  return docs
}

describe('record', () => {
  it('says who did what in which role, and ties the row to the one before it', async () => {
    const req = await reqOf(head)
    const before = (await rowsOf(commune)).at(-1)
    await record(req, { action: 'publish', tenant: commune.id, title: 'Kế hoạch số 1' })
    await record(req, {
      action: 'unpublish',
      details: { note: 'Sai số liệu', empty: {}, none: null },
      reason: 'Sai số liệu'.normalize('NFD'),
      tenant: commune.id,
      title: 'Kế hoạch số 1',
    })
    const [first, second] = (await rowsOf(commune)).slice(-2)
    expect(first).toMatchObject({
      action: 'publish',
      actorId: head.id,
      actorName: head.name,
      actorType: 'person',
      prevHash: before?.hash ?? null,
      result: 'ok',
      role: 'head',
      seq: (before?.seq ?? 0) + 1,
      title: 'Kế hoạch số 1',
    })
    expect(second).toMatchObject({
      prevHash: first?.hash,
      reason: 'Sai số liệu'.normalize('NFC'),
      seq: (first?.seq ?? 0) + 1,
    })
    for (const row of [first, second]) expect(hashOfRow({ ...row })).toBe(row?.hash)
  })

  it('goes with the transaction of the act: a failed act leaves no row', async () => {
    const before = (await rowsOf(commune)).length
    const failing = inTransaction(portal.payload, async (req) => {
      await record(req, { action: 'approve', tenant: commune.id, title: 'Không thành' })
      throw new Error('mất điện')
    })
    await expect(failing).rejects.toThrow('mất điện')
    expect(await rowsOf(commune)).toHaveLength(before)
  })

  it('keeps its order when hooks of one act record side by side', async () => {
    const other = await makeCommune(portal.payload)
    const before = (await rowsOf(other)).length
    await inTransaction(portal.payload, (req) =>
      Promise.all(
        ['a', 'b', 'c'].map((title) => record(req, { action: 'save', tenant: other.id, title })),
      ),
    )
    expect((await rowsOf(other)).slice(before).map(({ title }) => title)).toEqual(['a', 'b', 'c'])
  })

  it('is found by the key of the request, by who sent it only', async () => {
    const req = await reqOf(head)
    const key = unique()
    const row = await record(req, { action: 'submit', idempotencyKey: key, tenant: commune.id })
    expect(await findByKey(req, head.id, key)).toMatchObject({ id: row.id })
    expect(await findByKey(req, 'somebody-else', key)).toBeNull()
    const again = await record(req, { action: 'submit', idempotencyKey: key, tenant: commune.id })
    expect(again.id).toBe(row.id)
  })

  it('is read with every field by GraphQL, where the guard against repetition is closed', async () => {
    const req = await reqOf(head)
    await record(req, { action: 'publish', tenant: commune.id, title: 'Đọc bằng GraphQL' })
    const asHead = await loginAs(portal, head)
    const query = `{ AuditEvents(where: { title: { equals: "Đọc bằng GraphQL" } }) {
      docs { title hash onceKey }
    } }`
    const { body } = await asHead.post('/api/graphql').send({ query })
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(body.data.AuditEvents.docs).toEqual([{ hash, onceKey: null, title: 'Đọc bằng GraphQL' }])
  })

  it('tells of what was refused, after the transaction of the attempt has ended', async () => {
    const req = await reqOf(head)
    const event = { action: 'approve', reason: 'Tự duyệt bài mình', tenant: commune.id } as const
    await initTransaction(req)
    await expect(recordRefusal(req, event)).rejects.toThrow('still open')
    await record(req, { action: 'approve', tenant: commune.id, title: 'Bị huỷ' })
    await killTransaction(req)
    await recordRefusal(req, event)
    const last = (await rowsOf(commune)).at(-1)
    expect(last).toMatchObject({ ...event, actorId: head.id, result: 'refused' })
    expect((await rowsOf(commune)).map(({ title }) => title)).not.toContain('Bị huỷ')
  })

  itWithTwoWriters('twenty acts at once leave an unbroken chain', async () => {
    const busy = await makeCommune(portal.payload)
    const before = (await rowsOf(busy)).length
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        inTransaction(portal.payload, (req) =>
          record(req, { action: 'publish', tenant: busy.id, title: `Việc ${index}` }),
        ),
      ),
    )
    const rows = await rowsOf(busy)
    expect(rows).toHaveLength(before + 20)
    rows.forEach((row, index) => {
      expect(row.seq).toBe(index + 1)
      expect(row.prevHash ?? null).toBe(rows[index - 1]?.hash ?? null)
      expect(hashOfRow({ ...row })).toBe(row.hash)
    })
  })
})
