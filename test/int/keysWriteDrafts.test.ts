import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import supertest from 'supertest'
import {
  hasRight,
  rights,
  type Rights,
  type Role,
  rolesWithinCommune,
} from '../../src/domain/roles.ts'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { makePerson, makeSchedule } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let asProvince: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  asProvince = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

async function makeWritingKey(role: Role): Promise<Agent> {
  const apiKey = randomUUID()
  const { body, status } = await asProvince.post('/api/users').send({
    apiKey,
    email: `may-${unique()}@portal.example`,
    enableAPIKey: true,
    kind: 'technical',
    memberships: [{ commune: commune.id, mayWrite: true, role }],
    name: 'Phần mềm một cửa',
  })
  expect([status, body.errors]).toEqual([201, undefined])
  return supertest.agent(portal.app).set('Authorization', `users API-Key ${apiKey}`)
}

/** What is there at once when it is saved, in the running configuration. */
const slugsWithoutDrafts = (): string[] =>
  portal.payload.config.collections
    .filter(({ versions }) => !versions?.drafts)
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))

describe('an API key with leave to write', () => {
  it.each(rolesWithinCommune)('writes to no collection that holds at once, as %s', async (role) => {
    const agent = await makeWritingKey(role)
    expect(slugsWithoutDrafts()).toEqual(
      expect.arrayContaining(['communes', 'people', 'schedules', 'sections', 'units']),
    )
    for (const slug of slugsWithoutDrafts()) {
      const where = `where[id][exists]=true`
      const answers = [
        await agent.post(`/api/${slug}`).send({ tenant: commune.id }),
        await agent.patch(`/api/${slug}?${where}`).send({ order: 1 }),
        await agent.delete(`/api/${slug}?${where}`),
      ]
      const statuses = answers.map(({ status }) => status)
      expect([slug, statuses]).toEqual([slug, [403, 403, 403]])
    }
  })

  it('takes nothing from the public, nor changes what it reads', async () => {
    const [head, clerk] = [await makeWritingKey('head'), await makeWritingKey('recordsClerk')]
    const person = await makePerson(portal.payload, commune)
    const entry = await makeSchedule(portal.payload, commune)
    const answers = [
      await head.patch(`/api/people/${person.id}`).send({ visibility: 'noi_bo' }),
      await head.delete(`/api/people/${person.id}`),
      await head.patch(`/api/communes/${commune.id}`).send({ phone: '0233 999 999' }),
      await clerk.patch(`/api/schedules/${entry.id}`).send({ content: 'Máy ghi' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await portal.visitor.get(`/api/people/${person.id}`)).status).toBe(200)
    expect((await portal.visitor.get(`/api/schedules/${entry.id}`)).body.content).toBe(
      entry.content,
    )
  })

  it('saves drafts where its role does', async () => {
    const agent = await makeWritingKey('editor')
    for (const [slug, held] of Object.entries<Rights>(rights)) {
      const { versions } = portal.payload.collections[slug as 'articles']?.config ?? {}
      if (!versions?.drafts || slug === 'attachments' || slug === 'plan-tasks') continue
      const { body, status } = await agent
        .post(`/api/${slug}?depth=0`)
        .send({ tenant: commune.id, title: 'Từ máy' })
      const isHis = hasRight('editor', held, 'create')
      expect([slug, status === 403, body.doc?._status]).toEqual([
        slug,
        !isHis,
        isHis ? 'draft' : undefined,
      ])
    }
  })
})
