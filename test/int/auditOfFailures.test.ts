import type { AuditEvent, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import { countRefused, tellRefused, withinBounds } from '../../plugins/audit/logins/bounds.ts'
import { chainRows, rowsAbout } from '../support/auditRows.ts'
import { makeCommune, makeUser, unique } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let written: number

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
beforeEach(async () => {
  written = 0
  // Other tests on this portal log in wrongly too: begin with a new count.
  await tellRefused(portal.payload)
})
afterAll(() => portal.close())

const said = (rows: AuditEvent[]) => rows.map(({ action }) => action)
const countsIn = (rows: AuditEvent[]) =>
  rows.map(({ details }) => details as { address: string; count: number })
const write = () => Promise.resolve(void (written += 1))

function from(address: null | string): Promise<PayloadRequest> {
  const headers = new Headers(address ? { 'x-portal-caller-address': address } : {})
  return createLocalReq({ req: { headers } }, portal.payload)
}

/** What the installation's chain says of it when the ten minutes are over. */
async function toldNow(): Promise<AuditEvent[]> {
  const before = (await chainRows(portal, 'installation')).length
  await tellRefused(portal.payload)
  return (await chainRows(portal, 'installation')).slice(before)
}

describe('failed log-ins', () => {
  it('of strangers fill no disk: after a hundred rows they are counted, by address', async () => {
    for (let attempt = 0; attempt < 130; attempt += 1) await withinBounds(await from(null), write)
    countRefused(portal.payload, '203.0.113.9')
    for (let host = 0; host < 300; host += 1) countRefused(portal.payload, `198.51.100.${host}`)
    const rows = await toldNow()
    expect(written).toBe(100)
    expect(rows.length).toBeLessThanOrEqual(51)
    const counts = countsIn(rows)
    expect(counts.find(({ address }) => address === '203.0.113.9')?.count).toBe(1)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(30 + 1 + 300)
    expect(new Set(said(rows))).toEqual(new Set(['loginsRefused']))
  })

  it('from one address leave room for those from others', async () => {
    const loud = await from('203.0.113.1')
    for (let attempt = 0; attempt < 90; attempt += 1) await withinBounds(loud, write)
    expect(written).toBe(30)
    await withinBounds(await from('203.0.113.2'), write)
    expect(written).toBe(31)
    expect(countsIn(await toldNow())).toMatchObject([{ address: '203.0.113.1', count: 60 }])
  })

  it('at accounts have rows of their own, whatever is tried with invented addresses', async () => {
    const user = await makeUser(portal.payload, 'head', commune)
    const tryIn = (email: string) =>
      portal.visitor.post('/api/users/login').send({ email, password: `sai-${unique()}` })
    const flood = await from(null)
    for (let attempt = 0; attempt < 200; attempt += 1) await withinBounds(flood, write)
    await tryIn(`la-${unique()}@nha.example`).expect(401)
    for (let attempt = 0; attempt < 6; attempt += 1) await tryIn(user.email).expect(401)
    const rows = await rowsAbout(portal, user.id)
    expect(said(rows).filter((action) => action === 'loginFailed')).toHaveLength(6)
    expect(said(rows).filter((action) => action === 'accountLocked')).toHaveLength(1)
  })

  it('at one account are counted after twenty, in a row about it; its lock is told all the same', async () => {
    const user = await makeUser(portal.payload, 'head', commune)
    const asked = await from('203.0.113.3')
    for (let attempt = 0; attempt < 25; attempt += 1) await withinBounds(asked, write, user.id)
    expect(written).toBe(20)
    const tryIn = () =>
      portal.visitor.post('/api/users/login').send({ email: user.email, password: 'sai-roi-2026' })
    for (let attempt = 0; attempt < 5; attempt += 1) await tryIn().expect(401)
    expect(said(await rowsAbout(portal, user.id))).toEqual(
      expect.not.arrayContaining(['loginFailed']),
    )
    expect(said(await rowsAbout(portal, user.id))).toContain('accountLocked')
    expect(await toldNow()).toMatchObject([
      { action: 'loginsRefused', details: { count: 10 }, itemCollection: 'users', itemId: user.id },
    ])
  })
})
