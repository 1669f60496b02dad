import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { verifyChains } from '../../plugins/audit/verifyChains.ts'
import { hashOfRow } from '../../src/domain/audit/hashes.ts'
import { addRows, chainRows, makeTrail, verdictOn } from '../support/auditRows.ts'
import { makeCommune } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { changeRow, forgeRow } from '../support/tamper.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

const third = ({ id }: Commune) => ({ chain: id, seq: 3 })
const faultIn = async ({ id }: Commune) => (await verdictOn(portal, id)).fault

describe('a row that somebody changed in the database', () => {
  it.each([
    ['at', 'hôm qua'],
    ['at', ''],
    ['details', '{"a":'],
    ['details', ''],
    ['onceKey', 'act x y'],
    ['actorType', 'ai đó'],
    ['action', 'việc lạ'],
  ])(
    'fact 39: is found when its %s became %j, and the chains after it are read',
    async (field, value) => {
      const commune = await makeTrail(portal)
      const next = await makeTrail(portal)
      await changeRow(portal.payload, third(commune), { [field]: value })
      expect(await faultIn(commune)).toMatchObject({ kind: 'changed', seq: 3 })
      const chains = [commune.id, next.id]
      const verdicts = []
      for await (const { fault } of verifyChains(portal.payload, { chains }))
        verdicts.push(fault?.kind)
      expect(verdicts).toEqual(['changed', undefined])
    },
  )

  it('fact 39: is found when details are put where there were none', async () => {
    const commune = await makeCommune(portal.payload)
    const isMade = { chain: commune.id, seq: 1 }
    expect((await chainRows(portal, commune.id))[0]?.details ?? null).toBeNull()
    await changeRow(portal.payload, isMade, { details: '{"a":' })
    expect(await faultIn(commune)).toMatchObject({ kind: 'changed', seq: 1 })
  })

  it('fact 39: is found when it has the id of another row', async () => {
    const commune = await makeTrail(portal)
    const [row] = (await chainRows(portal, commune.id)).filter(({ seq }) => seq === 3)
    const id = row?.id.startsWith('0') ? row.id.replace('0', '1') : row?.id.replace(/^./, '0')
    if (DATABASE === 'sqlite') await changeRow(portal.payload, third(commune), { id })
    else {
      // MongoDB changes no ids: the row is put in anew under another one.
      await changeRow(portal.payload, third(commune), { onceKey: 'x', seq: 1003 })
      await forgeRow(
        portal.payload,
        { chain: commune.id, seq: 1003 },
        { onceKey: row?.onceKey, seq: 3 },
      )
    }
    expect(await faultIn(commune)).toMatchObject({ kind: 'changed', seq: 3 })
  })

  it('is right when it was written before its hash covered its id', async () => {
    const commune = await makeCommune(portal.payload)
    const [row] = await chainRows(portal, commune.id)
    await changeRow(portal.payload, { chain: commune.id }, { hash: hashOfRow({ ...row }, 1) })
    // What the portal has signed is another row: the row itself is right.
    expect(await faultIn(commune)).toMatchObject({ kind: 'rewritten' })
    await changeRow(portal.payload, { chain: commune.id }, { title: 'khác' })
    expect(await faultIn(commune)).toMatchObject({ kind: 'changed', seq: 1 })
  })
})

describe('a row that somebody slipped in', () => {
  it('fact 39: is found below the first, without a number, and at the end', async () => {
    const { payload } = portal
    const below = await makeTrail(portal)
    await forgeRow(payload, third(below), { ...newRow(below, 0), seq: 0 })
    expect(await faultIn(below)).toMatchObject({ kind: 'missing', seq: 1 })

    const unnumbered = await makeTrail(portal)
    await forgeRow(payload, third(unnumbered), { ...newRow(unnumbered, 9), seq: 'chín' })
    expect((await faultIn(unnumbered))?.kind).toBe('missing')

    const atEnd = await makeTrail(portal)
    const last = (await chainRows(portal, atEnd.id)).at(-1)
    const values = { prevHash: last?.hash, seq: 7, title: 'Chưa từng có' }
    const hash = hashOfRow({ ...(await chainRows(portal, atEnd.id))[2], ...values }, 1)
    await forgeRow(payload, third(atEnd), { ...newRow(atEnd, 7), ...values, hash })
    expect(await faultIn(atEnd)).toMatchObject({ kind: 'unsealed', seq: 7 })
    await addRows(payload, atEnd, ['sáu', 'bảy'])
    expect(await faultIn(atEnd)).toMatchObject({ kind: 'unsealed', seq: 7 })
  })
})

const newRow = ({ id }: Commune, seq: number) => ({
  id: `ffffffff${id.slice(8)}`,
  onceKey: `row ${id} ${seq}`,
})
