import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { act, actConfirming, publishNow } from '../support/acts.ts'
import { loginAs, makeArticle, makeCommune, makeUnit, makeUser } from '../support/builders.ts'
import { makeDisclosure, makeProcedure } from '../support/builders/registers.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let head: Agent
let portal: Portal
let specialist: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
  specialist = await loginAs(portal, await makeUser(portal.payload, 'specialist', commune))
})
afterAll(() => portal.close())

const post = (data: object) => specialist.post('/api/disclosures').send(data)
const codes = (doc: { warnings: { code: string }[] }) => doc.warnings.map(({ code }) => code)

describe('an entry of the disclosure register', () => {
  it('fact 20: decided on Friday 2026-11-06 it is due on 2026-11-13', async () => {
    const { body } = await post({ decidedOn: '2026-11-06' })
    expect(body.doc.publishDeadline).toBe('2026-11-13')
  })

  it('fact 20: the days off around 30 April and 1 May do not count', async () => {
    const { body } = await post({ decidedOn: '2026-04-28' })
    expect(body.doc.publishDeadline).toBe('2026-05-07')
  })

  it.each([
    ['2026-11-13', false],
    ['2026-11-16', true],
  ])('fact 20: posted on %s, late is %s', async (from, late) => {
    const { id } = await makeDisclosure(portal.payload, commune, {
      _status: 'published',
      forms: [{ from, kind: 'niem_yet' }],
    })
    const { body } = await portal.visitor.get(`/api/disclosures/${id}`)
    expect(body).toMatchObject({ late, publishDeadline: '2026-11-13' })
  })

  it('is late on the portal when nothing was public there by the deadline', async () => {
    const onPortal = { forms: [{ from: '2020-01-03', kind: 'cong' as const }] }
    const { id } = await makeDisclosure(portal.payload, commune, {
      ...onPortal,
      decidedOn: '2020-01-02',
      _status: 'published',
    })
    expect((await portal.visitor.get(`/api/disclosures/${id}`)).body.late).toBe(true)
  })

  it('asks for its contents once for a whole list', async () => {
    for (let n = 0; n < 3; n += 1) {
      await makeDisclosure(portal.payload, commune, { _status: 'published' })
    }
    const find = jest.spyOn(portal.payload, 'find')
    const { body } = await portal.visitor.get('/api/disclosures?depth=0&limit=3')
    const asked = find.mock.calls.map(([{ collection }]) => collection)
    find.mockRestore()
    expect(body.docs.map(({ late }: { late: boolean }) => late)).toEqual([false, false, false])
    expect(asked.filter((collection) => collection === 'articles')).toHaveLength(1)
  })

  it('tells what follows from it to whoever asks for that alone', async () => {
    const { id } = await makeDisclosure(portal.payload, commune, { _status: 'published' })
    const { body } = await portal.visitor.get(
      `/api/disclosures/${id}?select[late]=true&select[publishDeadline]=true&select[quarter]=true`,
    )
    expect(body).toMatchObject({ late: false, publishDeadline: '2026-11-13', quarter: 'Q4/2026' })
    const query = `{ Disclosure(id: "${id}") { late publishDeadline quarter permanent } }`
    const { body: answer } = await portal.visitor.post('/api/graphql').send({ query })
    expect(answer.data.Disclosure).toEqual({
      late: false,
      permanent: false,
      publishDeadline: '2026-11-13',
      quarter: 'Q4/2026',
    })
  })

  it('cannot be made to say that it was in time', async () => {
    const { body } = await post({
      decidedOn: '2020-01-02',
      late: false,
      publishDeadline: '2030-01-01',
      quarter: 'Q1/2030',
    })
    expect(body.doc).toMatchObject({ late: true, publishDeadline: '2020-01-09', quarter: null })
  })

  it.each(['where[late][equals]=true', 'sort=publishDeadline', 'where[quarter][like]=Q'])(
    'cannot be filtered or sorted by what is not stored (%s)',
    async (query) => {
      const { status } = await portal.visitor.get(`/api/disclosures?${query}`)
      expect([200, 400]).toContain(status)
    },
  )

  it('fact 21: posted on 2026-11-01 it may not be ended before 2026-12-01', async () => {
    const forms = (to: string) => [{ from: '2026-11-01', kind: 'niem_yet', to }]
    const { body, status } = await post({ forms: forms('2026-11-30'), item: 'THDC-11.5' })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_DISCLOSURE_ENDS_EARLY'])
    expect(body.errors[0].data.errors[0].path).toBe('forms.0.to')
    expect(body.errors[0].sentence.vi).toContain('2026-12-01')
    expect((await post({ forms: forms('2026-12-01'), item: 'THDC-11.5' })).status).toBe(201)
  })

  it.each(['THDC-11.4', 'THDC-11.13'])('fact 21: %s has no end date', async (item) => {
    const { body, status } = await post({
      forms: [{ from: '2026-11-01', kind: 'cong', to: '2027-12-01' }],
      item,
    })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_DISCLOSURE_FOR_GOOD'])
    const { body: open } = await post({ forms: [{ from: '2026-11-01', kind: 'cong' }], item })
    expect(open.doc.permanent).toBe(true)
  })

  it('is checked again when only its item changes', async () => {
    const forms = [{ from: '2026-11-01', kind: 'niem_yet' as const, to: '2026-12-01' }]
    const { id } = await makeDisclosure(portal.payload, commune, { forms })
    const { body } = await specialist.patch(`/api/disclosures/${id}`).send({ item: 'THDC-11.4' })
    expect(body.errors[0].code).toBe('CP_DISCLOSURE_FOR_GOOD')
  })

  it('says which forms are still missing', async () => {
    const forms = [{ from: '2026-11-09', kind: 'niem_yet' }]
    const { body } = await post({ forms, item: 'THDC-11.7', minDays: 15 })
    expect(codes(body.doc)).toEqual(['portalMissing', 'loudspeakerMissing', 'postingShortened'])
    const { body: other } = await post({ forms, item: 'THDC-11.6' })
    expect(other.doc.minDays).toBe(30)
    expect(codes(other.doc)).toEqual(['portalMissing'])
  })

  it('warns while what it discloses is not public', async () => {
    const draft = await makeProcedure(portal.payload, commune)
    const { body } = await post({ content: { relationTo: 'procedures', value: draft.id } })
    expect(codes(body.doc)).toEqual(['contentNotPublic'])
  })

  it('is called like its content unless the clerk says otherwise', async () => {
    const one = await makeArticle(portal.payload, commune, { _status: 'published' })
    const procedure = await makeProcedure(portal.payload, commune)
    const { body } = await post({ content: { relationTo: 'articles', value: one.id } })
    expect(body.doc.title).toBe(one.title)
    const address = `/api/disclosures/${body.doc.id}`
    const content = { relationTo: 'procedures', value: procedure.id }
    const { body: moved } = await specialist.patch(address).send({ content, title: one.title })
    expect(moved.doc.title).toBe(`${procedure.code} – ${procedure.name}`)
    const { body: named } = await specialist.patch(address).send({ title: 'Thủ tục khai sinh' })
    expect(named.doc.title).toBe('Thủ tục khai sinh')
    const { body: kept } = await specialist.patch(address).send({ decidedOn: '2026-11-06' })
    expect(kept.doc.title).toBe('Thủ tục khai sinh')
  })

  it('needs its item, content, day, unit and a form before it is published', async () => {
    const { body } = await post({})
    const answer = await publishNow(head, 'disclosures', body.doc)
    expect(answer.status).toBe(400)
    const paths = answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)
    expect(paths.sort()).toEqual(['content', 'decidedOn', 'forms', 'item', 'responsible'])
  })

  it('takes nothing of another commune', async () => {
    const other = await makeCommune(portal.payload)
    const article = await makeArticle(portal.payload, other, { _status: 'published' })
    const unit = await makeUnit(portal.payload, other)
    for (const [path, value] of [
      ['content', { relationTo: 'articles', value: article.id }],
      ['responsible', unit.id],
    ] as const) {
      const { body, status } = await post({ [path]: value })
      expect([path, status]).toEqual([path, 400])
      expect(body.errors[0].data.errors[0].path).toBe(path)
      expect(JSON.stringify(body)).not.toContain(article.title)
    }
  })

  it('keeps what it discloses from being deleted', async () => {
    const author = await makeUser(portal.payload, 'editor', commune)
    const editor = await loginAs(portal, author)
    const article = await makeArticle(portal.payload, commune, { createdBy: author.id })
    await makeDisclosure(portal.payload, commune, {
      content: { relationTo: 'articles', value: article.id },
    })
    const { body, status } = await editor.delete(`/api/articles/${article.id}`)
    expect([status, body.errors[0].code]).toEqual([409, 'CP_REFERENCE_IN_USE'])
    expect(body.errors[0].details.usedBy).toMatchObject([{ collection: 'disclosures' }])
  })

  it.each([
    { content: 'zzz' },
    { content: 5 },
    { content: { relationTo: 'users', value: 'zzz' } },
    { content: { relationTo: 5, value: {} } },
    { content: { relationTo: 'articles', value: { id: 'zzz' } } },
    { content: [{}] },
    { decidedOn: '2026-02-31' },
    { evidence: ['zzz'] },
    { forms: 'x' },
    { forms: [{ from: '2026-13-01', kind: 'niem_yet' }] },
    { forms: [{ kind: 'chim_bo_cau' }] },
    { forms: [{ from: { a: 1 }, to: ['2026-01-01'] }] },
    { item: 'THDC-11.99' },
    { item: ['THDC-11.1'] },
    { minDays: 0 },
    { minDays: 'ba mươi' },
    { responsible: { a: 1 } },
  ])('is refused with a code when it holds %j', async (data) => {
    const { body, status } = await post(data)
    expect([status, body.errors?.[0].code.slice(0, 3)]).toEqual([400, 'CP_'])
  })
})

describe('who may do what with the register', () => {
  it('is told by the role: editors read, clerks and specialists write, approvers publish', async () => {
    const { id } = await makeDisclosure(portal.payload, commune)
    for (const [agent, verb] of [
      [specialist, 'submit'],
      [specialist, 'take'],
      [specialist, 'requestReview'],
      [head, 'approve'],
    ] as const) {
      expect([verb, (await actConfirming(agent, 'disclosures', id, verb)).status]).toEqual([
        verb,
        200,
      ])
    }
    for (const [role, expected] of [
      ['contributor', [404, 403, 404]],
      ['editor', [200, 403, 403]],
      ['secretary', [200, 403, 403]],
      ['recordsClerk', [200, 201, 403]],
      ['specialist', [200, 201, 403]],
      ['technicalAdmin', [404, 403, 404]],
      ['deputyHead', [200, 403, 200]],
    ] as const) {
      const agent = await loginAs(portal, await makeUser(portal.payload, role, commune))
      const read = await agent.get(`/api/disclosures/${id}?draft=true`)
      const make = await agent.post('/api/disclosures').send({ tenant: commune.id })
      const saved = await agent.patch(`/api/disclosures/${id}`).send({ _status: 'published' })
      expect([403, 404]).toContain(saved.status)
      const publish = await act(agent, 'disclosures', id, 'publish')
      expect([role, [read.status, make.status, publish.status]]).toEqual([role, expected])
    }
  })
})
