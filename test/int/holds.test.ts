import type { Role } from '../../src/domain/roles.ts'
import type { Article, Commune, Unit, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { holds } from '../../src/access/holds.ts'
import { loginAs, makeArticle, makeCommune, makeUnit, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let culture: Unit
let library: Unit
let finance: Unit

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  culture = await makeUnit(payload, commune, { kind: 'phong' })
  library = await makeUnit(payload, commune, { kind: 'phong', parent: culture.id })
  finance = await makeUnit(payload, commune, { kind: 'phong' })
})
afterAll(() => portal.close())

/** Drafts of every kind that makes a difference to somebody in the unit “culture”. */
async function draftsFor({ id }: User): Promise<Record<string, Article>> {
  const { payload } = portal
  const own = { createdBy: id }
  return {
    below: await makeArticle(payload, commune, { unit: library.id }),
    elsewhere: await makeArticle(payload, await makeCommune(payload), own),
    foreign: await makeArticle(payload, commune, { unit: finance.id }),
    nobodys: await makeArticle(payload, commune),
    own: await makeArticle(payload, commune, own),
    ownForeign: await makeArticle(payload, commune, { ...own, unit: finance.id }),
    unit: await makeArticle(payload, commune, { ...own, unit: culture.id }),
  }
}

describe('what the acts ask', () => {
  it.each<[Role, boolean, string]>([
    ['editor', true, 'below own unit'],
    ['editor', false, 'below foreign nobodys own ownForeign unit'],
    ['contributor', true, 'own ownForeign unit'],
    ['contributor', false, 'own ownForeign unit'],
    ['secretary', true, 'below own unit'],
    ['recordsClerk', true, ''],
    ['technicalAdmin', false, ''],
  ])(
    'is answered as the access rules answer: %s, in a unit: %s',
    async (role, isBound, reached) => {
      const { payload } = portal
      const units = isBound ? [culture.id] : []
      const user = await makeUser(payload, role, commune, {
        memberships: [{ commune: commune.id, role, units }],
      })
      const agent = await loginAs(portal, user)
      const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
      const found = { held: [] as string[], read: [] as string[], saved: [] as string[] }
      for (const [name, article] of Object.entries(await draftsFor(user))) {
        if (await holds(req, 'articles', 'edit', article)) found.held.push(name)
        const address = `/api/articles/${article.id}`
        if ((await agent.get(`${address}?draft=true`)).status === 200) found.read.push(name)
        const { status } = await agent.patch(address).send({ title: 'Sửa' })
        if (status === 200) found.saved.push(name)
      }
      const expected = reached === '' ? [] : reached.split(' ')
      expect(found).toEqual({ held: expected, read: expected, saved: expected })
    },
  )
})
