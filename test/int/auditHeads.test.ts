import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { headsOf } from '../../plugins/audit/heads.ts'
import { record } from '../../plugins/audit/record.ts'
import { sealAnew } from '../../plugins/audit/seal.ts'
import { type KnownHead, verifyChains } from '../../plugins/audit/verifyChains.ts'
import { inTransaction } from '../../src/db/inTransaction.ts'
import { addRows, chainRows, makeTrail, verdictOn } from '../support/auditRows.ts'
import { itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { changeRow, removeRow } from '../support/tamper.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const faultIn = async ({ id }: Commune) => (await verdictOn(portal, id)).fault
const heads = ({ id }: Commune) => headsOf({ payload: portal.payload }, id)

describe('the head of a chain', () => {
  it('is one row that moves on with every act, and not with what was rolled back', async () => {
    const commune = await makeTrail(portal)
    const last = (await chainRows(portal, commune.id)).at(-1)
    expect(await heads(commune)).toMatchObject([{ hash: last?.hash, seq: 6 }])
    const failing = inTransaction(portal.payload, async (req) => {
      await record(req, { action: 'publish', tenant: commune.id })
      throw new Error('mất điện')
    })
    await expect(failing).rejects.toThrow('mất điện')
    expect(await heads(commune)).toMatchObject([{ hash: last?.hash, seq: 6 }])
    await inTransaction(portal.payload, async (req) => {
      for (let count = 0; count < 3; count += 1) {
        await record(req, { action: 'publish', tenant: commune.id })
      }
    })
    expect(await heads(commune)).toMatchObject([{ seq: 9 }])
    expect(await faultIn(commune)).toBeNull()
  })

  itWithTwoWriters('is that of the last row, of however many writers at once', async () => {
    const commune = await makeTrail(portal)
    await Promise.all(Array.from({ length: 20 }, () => addRows(portal.payload, commune, ['một'])))
    expect(await heads(commune)).toMatchObject([{ seq: 26 }])
    expect(await faultIn(commune)).toBeNull()
  })
})

describe('verify', () => {
  it('fact 39: finds the last rows cut off, also after others were written in their place', async () => {
    const commune = await makeTrail(portal)
    await removeRow(portal.payload, { chain: commune.id, seq: 6 })
    expect(await faultIn(commune)).toMatchObject({ kind: 'cutOff', seq: 6 })
    await addRows(portal.payload, commune, ['khác'])
    expect(await faultIn(commune)).toMatchObject({ kind: 'rewritten', seq: 6 })
    await addRows(portal.payload, commune, ['khác nữa'])
    expect(await faultIn(commune)).toMatchObject({ kind: 'rewritten', seq: 6 })
  })

  it('fact 39: finds a whole chain taken out, of a commune and of what belongs to none', async () => {
    const { payload } = portal
    const commune = await makeTrail(portal)
    await removeRow(payload, { chain: commune.id })
    expect(await faultIn(commune)).toMatchObject({ kind: 'missing', row: null, seq: 1 })
    await removeRow(payload, { chain: commune.id }, 'audit-heads')
    expect(await faultIn(commune)).toMatchObject({ kind: 'missing', row: null, seq: 1 })
    const found = []
    for await (const { chain, fault } of verifyChains(payload)) if (fault) found.push(chain)
    expect(found).toContain(commune.id)
  })

  it('fact 39: finds the end cut off together with its head, and a head that was made up', async () => {
    const { payload } = portal
    const cut = await makeTrail(portal)
    await removeRow(payload, { chain: cut.id, seq: 6 })
    await removeRow(payload, { chain: cut.id }, 'audit-heads')
    expect(await faultIn(cut)).toMatchObject({ kind: 'unsealed', seq: 1 })
    await addRows(payload, cut, ['khác'])
    expect(await faultIn(cut)).toMatchObject({ kind: 'unsealed', seq: 1 })

    const forged = await makeTrail(portal)
    const fifth = (await chainRows(portal, forged.id))[4]
    await removeRow(payload, { chain: forged.id, seq: 6 })
    const change = { hash: fifth?.hash, seq: 5 }
    await changeRow(payload, { chain: forged.id }, change, 'audit-heads')
    expect(await faultIn(forged)).toMatchObject({ kind: 'unsigned', seq: 5 })
    await addRows(payload, forged, ['khác'])
    expect(await faultIn(forged)).toMatchObject({ kind: 'unsigned', seq: 5 })
  })

  it('finds both put back as they were once, by a head kept elsewhere only', async () => {
    const { payload } = portal
    const commune = await makeTrail(portal)
    const rows = await chainRows(portal, commune.id)
    const [old] = await heads(commune)
    const headAt = (seq: number, hash = rows[seq - 1]?.hash ?? ''): KnownHead => ({
      chain: commune.id,
      hash,
      seq,
    })
    const faultWith = async (head: KnownHead) => (await verdictOn(portal, commune.id, [head])).fault
    await addRows(payload, commune, ['sáu'])
    const seventh = (await chainRows(portal, commune.id)).at(-1)
    expect(await faultWith(headAt(7, seventh?.hash))).toBeNull()
    await removeRow(payload, { chain: commune.id, seq: 7 })
    await changeRow(payload, { chain: commune.id }, { ...old }, 'audit-heads')
    expect(await faultIn(commune)).toBeNull()
    expect(await faultWith(headAt(6))).toBeNull()
    expect(await faultWith(headAt(7, seventh?.hash))).toMatchObject({ kind: 'cutOff', seq: 7 })
    expect(await faultWith(headAt(5, 'a'.repeat(64)))).toMatchObject({ kind: 'rewritten', seq: 5 })
  })

  it('is content again once somebody has sealed the chain anew, which the trail tells', async () => {
    const commune = await makeTrail(portal)
    await removeRow(portal.payload, { chain: commune.id, seq: 6 })
    const [head] = await heads(commune)
    await sealAnew(portal.payload, commune.id, 'quantri@may-chu')
    expect(await faultIn(commune)).toBeNull()
    expect((await chainRows(portal, commune.id)).at(-1)).toMatchObject({
      action: 'seal',
      details: { before: [{ hash: head?.hash, seq: 6 }], by: 'quantri@may-chu', end: { seq: 5 } },
      seq: 6,
    })
    await addRows(portal.payload, commune, ['sau khi niêm phong'])
    expect(await faultIn(commune)).toBeNull()
  })
})
