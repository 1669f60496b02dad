import type { Commune, Plan } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePlan,
  makeUser,
  unique,
} from '../support/builders.ts'
import { type Agent } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let head: Agent
let contributor: Agent
/** In the title of a plan of another commune, in that of one of the own. */
let words: { foreign: string; own: string }

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  const other = await makeCommune(payload)
  head = await loginAs(portal, await makeUser(payload, 'head', commune))
  contributor = await loginAs(portal, await makeUser(payload, 'contributor', commune))
  words = { foreign: `chiavung${unique()}`, own: `trongxa${unique()}` }
  await articleAboutDraft(other, words.foreign)
  await articleAboutDraft(commune, words.own)
})
afterAll(() => portal.close())

/** A public article that names a plan which was public once and is a draft now, and another one. */
async function articleAboutDraft(where: Commune, title: string): Promise<void> {
  const { payload } = portal
  const plan: Plan = await makePlan(payload, where, { _status: 'published', title })
  const live = await makePlan(payload, where, { _status: 'published' })
  await makeArticle(payload, where, { _status: 'published', plans: [live.id, plan.id] })
  await payload.db.updateOne({ collection: 'plans', data: { _status: 'draft' }, id: plan.id })
}

const found = async (agent: Agent, word: string, flags: string) => {
  const question = `where[plans.slug][like]=${word}&${flags}`
  const { body, status } = await agent.get(`/api/articles?depth=0&${question}`)
  return [status, body.totalDocs]
}

describe('a question about related items', () => {
  it.each(['', 'draft=true', 'draft=true&trash=true', 'trash=true'])(
    'is answered by those who ask may read, whatever they ask for: %s',
    async (flags) => {
      expect(await found(head, words.foreign, flags)).toEqual([200, 0])
      expect(await found(contributor, words.own, flags)).toEqual([200, 0])
      expect(await found(head, words.own, flags)).toEqual([200, 1])
    },
  )

  it('is answered so by GraphQL too', async () => {
    const query = `{ Articles(draft: true, where: { plans__slug: { like: "${words.foreign}" } }) { totalDocs } }`
    const { body } = await head.post('/api/graphql').send({ query })
    expect(body.data?.Articles.totalDocs ?? 0).toBe(0)
  })
})
