import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { beginTrail, isSealed, sealAnew } from '../../../plugins/audit/seal.ts'
import { verifyTrail } from '../../../src/cli/verifyTrail.ts'
import { hashOfRow } from '../../../src/domain/audit/hashes.ts'
import { chainRows } from '../../support/auditRows.ts'
import { makeCommune, makeUser } from '../../support/builders.ts'
import { type Portal, startPayload } from '../../support/startPayload.ts'
import { changeRow, removeRow } from '../../support/tamper.ts'

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

async function verified() {
  const lines: string[] = []
  const isWhole = await verifyTrail(portal.payload, { say: (line) => lines.push(line) })
  return { isWhole, text: lines.join('\n') }
}

describe('the trail of a portal of one’s own', () => {
  it('begins with the first start, and is whole before anybody has done anything', async () => {
    expect(await chainRows(portal, 'installation')).toMatchObject([
      { action: 'seal', actorType: 'system', seq: 1, title: 'Bắt đầu nhật ký' },
    ])
    await beginTrail(portal.payload)
    expect(await chainRows(portal, 'installation')).toHaveLength(1)
    const { isWhole, text } = await verified()
    expect([isWhole, text]).toEqual([true, expect.stringContaining('Hệ thống chung: 1 dòng')])
  })

  it('fact 39: is not whole when all of it is deleted, with or without what was signed', async () => {
    const { payload } = portal
    const commune = await makeCommune(payload)
    await makeUser(payload, 'provinceAdmin', null)
    expect((await verified()).isWhole).toBe(true)
    await removeRow(payload)
    const { isWhole, text } = await verified()
    expect(isWhole).toBe(false)
    expect(text).toContain('Hệ thống chung: HỎNG ở dòng số 1: thiếu dòng này.')
    expect(text).toContain(`${commune.name} (${commune.slug}): HỎNG ở dòng số 1: thiếu dòng này.`)
    expect(text).toContain('NHẬT KÝ KHÔNG CÒN NGUYÊN VẸN.')
    await removeRow(payload, {}, 'audit-heads')
    expect((await verified()).isWhole).toBe(false)
    // The next start does not make it good.
    await beginTrail(payload)
    expect((await verified()).isWhole).toBe(false)
  })

  it('is signed anew by command only, which it tells', async () => {
    const { payload } = portal
    const [commune] = (
      await payload.find({ collection: 'communes', depth: 0, overrideAccess: true })
    ).docs
    if (!commune) throw new Error('no commune')
    for (const chain of ['installation', commune.id]) {
      expect(await isSealed(payload, chain)).toBe(false)
      await sealAnew(payload, chain, 'quantri@may-chu')
      expect(await isSealed(payload, chain)).toBe(true)
    }
    expect((await verified()).isWhole).toBe(true)
    expect(await chainRows(portal, commune.id)).toMatchObject([{ action: 'seal', seq: 1 }])
  })

  it('of an older release is signed, and begun where there is none, by the same command', async () => {
    const { payload } = portal
    const [older, without] = [await makeCommune(payload), await makeCommune(payload)]
    const [row] = await chainRows(portal, older.id)
    await changeRow(payload, { chain: older.id }, { hash: hashOfRow({ ...row }, 1) })
    await removeRow(payload, { chain: without.id })
    for (const { id } of [older, without]) await removeRow(payload, { chain: id }, 'audit-heads')
    await beginTrail(payload)
    expect((await verified()).text.match(/HỎNG/g)).toHaveLength(2)
    for (const { id } of [older, without]) await sealAnew(payload, id, 'quantri@may-chu')
    expect((await verified()).isWhole).toBe(true)
    expect(await chainRows(portal, older.id)).toHaveLength(2)
    expect(await chainRows(portal, without.id)).toMatchObject([{ action: 'seal', seq: 1 }])
  })
})
