import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { expectOneStory, rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeCommune, makeUser } from '../support/builders.ts'
import { makeDelegation } from '../support/builders/organisation.ts'
import { itDeletes } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let head: User
let deputy: User

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  head = await makeUser(portal.payload, 'head', commune)
  deputy = await makeUser(portal.payload, 'deputyHead', commune)
})
afterAll(() => portal.close())

const person = ({ id, name }: User) => ({ id, name })

describe('a delegation', () => {
  it('is told of as one: by whom, to whom, from when until when, on what basis; and its end', async () => {
    const asHead = await loginAs(portal, head)
    const terms = { basis: 'Quyết định 05/QĐ-BBT', from: today(), until: addDays(today(), 3) }
    const { body } = await asHead
      .post('/api/delegations')
      .send({ ...terms, tenant: commune.id, to: deputy.id })
    await asHead.patch(`/api/delegations/${body.doc.id}`).send({ revoked: true }).expect(200)
    const rows = await rowsAbout(portal, body.doc.id)
    const told = { ...terms, delegator: person(head), to: person(deputy) }
    expect(rows).toMatchObject([
      {
        action: 'delegate',
        actorId: head.id,
        chain: commune.id,
        details: { ...told, revoked: false },
      },
      {
        action: 'delegate',
        actorId: head.id,
        details: { ...told, changed: expect.arrayContaining(['revoked']), revoked: true },
      },
    ])
    expectOneStory(rows)
  })

  itDeletes('is told of with its terms when it is deleted before it began', async () => {
    const { id } = await makeDelegation(portal.payload, commune, head, deputy)
    await portal.payload.delete({ collection: 'delegations', depth: 0, id, overrideAccess: true })
    expect((await rowsAbout(portal, id)).at(-1)).toMatchObject({
      action: 'delete',
      details: { basis: 'Quyết định 05/QĐ-BBT', to: person(deputy) },
    })
  })
})
