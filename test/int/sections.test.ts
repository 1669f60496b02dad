import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeSection, makeUser } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let head: Agent
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const save = (id: string, data: object) => head.patch(`/api/sections/${id}`).send(data)

describe('a section', () => {
  it('is never inside itself, and no more than six levels deep', async () => {
    const ids: string[] = []
    for (let level = 0; level < 6; level += 1) {
      ids.push((await makeSection(portal.payload, commune, { parent: ids[level - 1] })).id)
    }
    const [first = '', , , , , last] = ids
    const cycle = await save(first, { parent: last })
    expect([cycle.status, errorsOf(cycle.body)]).toMatchObject([
      400,
      [{ code: 'CP_TREE_CYCLE', path: 'parent' }],
    ])
    const { id } = await makeSection(portal.payload, commune)
    const deep = await save(id, { parent: last })
    expect([deep.status, errorsOf(deep.body)]).toMatchObject([400, [{ code: 'CP_TREE_DEEP' }]])
    expect((await save(id, { parent: first })).status).toBe(200)
  })

  it('says which legal items it fulfils, what it mostly holds, whether it is a feed', async () => {
    const { id } = await makeSection(portal.payload, commune)
    const data = {
      defaultType: 'plans',
      legalItems: ['TCTT-17.1.d', 'TCTT-19.1.c', 'THDC-11.2', 'NĐ224-9.1.c', 'NĐ154'],
      rss: false,
    }
    expect((await save(id, data)).status).toBe(200)
    const { body } = await portal.visitor.get(`/api/sections/${id}`)
    expect(body).toMatchObject(data)
    const found = await portal.visitor.get('/api/sections?where[legalItems][equals]=THDC-11.2')
    expect(found.body.docs.map((one: { id: string }) => one.id)).toEqual([id])
    for (const [wrong, path] of [
      [{ legalItems: ['ngân sách'] }, 'legalItems'],
      [{ legalItems: 'THDC-11.2' }, 'legalItems'],
      [{ defaultType: 'users' }, 'defaultType'],
    ] as const) {
      const answer = await save(id, wrong)
      expect([answer.status, errorsOf(answer.body)[0]?.path]).toEqual([400, path])
    }
  })

  it('is looked after by colleagues of the commune, whom the public does not see', async () => {
    const { payload, visitor } = portal
    const { id } = await makeSection(payload, commune)
    const colleague = await makeUser(payload, 'editor', commune)
    const stranger = await makeUser(payload, 'editor', await makeCommune(payload))
    expect((await save(id, { moderators: [colleague.id] })).status).toBe(200)
    const { body, status } = await save(id, { moderators: [stranger.id] })
    expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'moderators'])
    expect((await head.get(`/api/sections/${id}?depth=0`)).body.moderators).toEqual([colleague.id])
    expect((await visitor.get(`/api/sections/${id}`)).body.moderators).toBeUndefined()
    const probe = `/api/sections?where[moderators][equals]=${colleague.id}`
    expect((await visitor.get(probe)).status).toBe(400)
    const foreign = await loginAs(portal, stranger)
    const selected = await foreign.get(`/api/sections/${id}?select[moderators]=true`)
    expect(selected.body.moderators).toBeUndefined()
  })

  it('is changed by editors and made by approvers', async () => {
    const { id } = await makeSection(portal.payload, commune)
    const editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    expect((await editor.patch(`/api/sections/${id}`).send({ rss: false })).status).toBe(200)
    const data = { tenant: commune.id, title: 'Cải cách hành chính' }
    expect((await editor.post('/api/sections').send(data)).status).toBe(403)
    expect((await head.post('/api/sections').send(data)).status).toBe(201)
  })
})
