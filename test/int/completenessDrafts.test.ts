import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeSection, makeUser } from '../support/builders.ts'
import { type Meter, readMeter } from '../support/meter.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

const news = 'NĐ224-9.2'
const procedures = 'NĐ224-9.1.a'
const system = { depth: 0, overrideAccess: true } as const

let meter: Meter
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  meter = readMeter(portal)
})
afterAll(() => portal.close())

describe('what drafts would change', () => {
  it.each(['editor', 'secretary', 'deputyHead', 'head'] as const)(
    'is told to the %s of the commune',
    async (role) => {
      const { article, commune } = await meter.withArticle({})
      expect(await meter.rowOf(commune, news, await meter.loginOf(role, commune))).toMatchObject({
        newest: null,
        state: 'missing',
        withDrafts: { newest: { id: article.id }, state: 'ok' },
      })
    },
  )

  it('is told to the province', async () => {
    const { commune } = await meter.withArticle({})
    const row = await meter.rowOf(commune, news, await meter.loginOf('provinceAdmin', null))
    expect(row.withDrafts).toMatchObject({ state: 'ok' })
  })

  it('is not told to the public, nor to people of another commune', async () => {
    const { article, commune } = await meter.withArticle({})
    const elsewhere = await meter.loginOf('head', await makeCommune(portal.payload))
    for (const by of [portal.visitor, elsewhere]) {
      const { body } = await meter.ask(commune.id, by)
      expect(JSON.stringify(body)).not.toContain('withDrafts')
      expect(JSON.stringify(body)).not.toContain(article.id)
    }
  })

  it.each(['contributor', 'recordsClerk', 'specialist', 'technicalAdmin'] as const)(
    'is not told to the %s, who may not read the drafts of others',
    async (role) => {
      const { commune } = await meter.withArticle({})
      const row = await meter.rowOf(commune, news, await meter.loginOf(role, commune))
      expect(row.state).toBe('missing')
      expect(row).not.toHaveProperty('withDrafts')
    },
  )

  it('is told to the contributor whose draft it is', async () => {
    const commune = await makeCommune(portal.payload)
    const section = await makeSection(portal.payload, commune, { legalItems: [news] })
    const contributor = await makeUser(portal.payload, 'contributor', commune)
    const draft = await portal.payload.create({
      collection: 'articles',
      data: { section: section.id, tenant: commune.id, title: 'Tin của tôi' },
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: contributor,
    })
    const row = await meter.rowOf(commune, news, await loginAs(portal, contributor))
    expect(row.withDrafts).toMatchObject({ newest: { id: draft.id }, state: 'ok' })
  })

  it('may be that an item is no longer there: the draft stands in for what is public', async () => {
    const { article, commune } = await meter.withArticle({ _status: 'published' })
    const other = await makeSection(portal.payload, commune)
    await portal.payload.update({
      ...system,
      collection: 'articles',
      data: { section: other.id },
      draft: true,
      id: article.id,
    })
    expect(await meter.rowOf(commune, news)).toMatchObject({
      newest: { id: article.id },
      state: 'ok',
    })
    expect(await meter.rowOf(commune, news, await meter.loginOf('editor', commune))).toMatchObject({
      state: 'ok',
      withDrafts: { newest: null, state: 'missing' },
    })
  })

  it('is left out of rows where they change nothing', async () => {
    const { commune } = await meter.withArticle({})
    const row = await meter.rowOf(commune, procedures, await meter.loginOf('editor', commune))
    expect(row).not.toHaveProperty('withDrafts')
  })
})

describe('the meter', () => {
  it('asks the database as often for many items as for one, and never for a text', async () => {
    const { commune, section } = await meter.withArticle({ _status: 'published' })
    const editor = await meter.loginOf('editor', commune)
    const find = jest.spyOn(portal.payload.db, 'find')
    const queryDrafts = jest.spyOn(portal.payload.db, 'queryDrafts')
    const asked = async () => {
      find.mockClear()
      queryDrafts.mockClear()
      await meter.rowOf(commune, news, editor)
      return find.mock.calls.length + queryDrafts.mock.calls.length
    }
    try {
      await asked()
      const once = await asked()
      for (let n = 0; n < 8; n += 1) {
        const _status = n % 2 ? 'published' : 'draft'
        await makeArticle(portal.payload, commune, { _status, section: section.id })
      }
      await meter.rowOf(commune, news)
      expect(await asked()).toBe(once)
      const calls = [...find.mock.calls, ...queryDrafts.mock.calls]
      const items = calls.filter(([{ collection }]) => collection === 'articles')
      expect(items).toHaveLength(2)
      for (const [{ select }] of items) {
        expect(JSON.stringify(select)).toContain('"title":true')
        expect(JSON.stringify(select)).not.toContain('body')
      }
    } finally {
      find.mockRestore()
      queryDrafts.mockRestore()
    }
  })
})
