import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { setUpFactor } from '../support/secondFactor.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const saidOf = async (id: string) =>
  (await rowsAbout(portal, id)).map(({ action, actorId, chain, details }) => ({
    action,
    actorId,
    chain,
    details,
  }))

describe('the trail of an account', () => {
  it('tells who turned a second factor on and who took it off, and nothing of its key', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    const agent = await loginAs(portal, user)
    const { key } = await setUpFactor(agent)
    const administrator = await makeUser(portal.payload, 'technicalAdmin', commune)
    const admin = await loginAs(portal, administrator)
    expect((await admin.post(`/api/users/${user.id}/mfa/reset`)).status).toBe(200)
    const rows = await saidOf(user.id)
    const of = (action: string) => rows.filter((row) => row.action === action)
    expect(of('secondFactor')).toEqual([
      { action: 'secondFactor', actorId: user.id, chain: commune.id, details: { isOn: true } },
      {
        action: 'secondFactor',
        actorId: administrator.id,
        chain: commune.id,
        details: { isOn: false },
      },
    ])
    // The session that set it up ended with it, by the administrator.
    expect(of('sessionsEnded').map(({ actorId }) => actorId)).toEqual([administrator.id])
    expect(JSON.stringify(rows)).not.toContain(key)
  })

  it('tells of sessions that were ended from elsewhere, not of those that began', async () => {
    const user = await makeUser(portal.payload, 'editor', commune)
    await loginAs(portal, user)
    const agent = await loginAs(portal, user)
    expect((await agent.delete('/api/users/sessions')).body).toEqual({ ended: 1 })
    await agent.post('/api/users/logout')
    const actions = (await saidOf(user.id)).map(({ action }) => action)
    expect(actions).toEqual(['grant', 'login', 'login', 'sessionsEnded', 'logout'])
  })
})
