import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makePdfAttachment, makeUnit, makeUser } from '../support/builders.ts'
import { errorsOf, makePerson } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let deputyHead: Agent
let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  deputyHead = await loginAs(portal, await makeUser(portal.payload, 'deputyHead', commune))
})
afterAll(() => portal.close())

const secrets = {
  birthDate: '1980-02-03',
  homeAddress: 'Thôn Bí Mật',
  mobile: '0900 000 000',
  partyDate: '2001-05-19',
}
const names = Object.keys(secrets)
const person = (data = {}) => makePerson(portal.payload, commune, { ...secrets, ...data })
const seenBy = async (agent: Pick<Agent, 'get'>, address: string) => {
  const { text } = await agent.get(address)
  return Object.values(secrets).filter((value) => text.includes(value))
}

describe('the private fields of an official', () => {
  it('are read and written by head and deputy head of the commune', async () => {
    const { id } = await person()
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    for (const agent of [head, deputyHead]) {
      expect((await agent.patch(`/api/people/${id}`).send({ mobile: '0911 111 111' })).status).toBe(
        200,
      )
      const { body } = await agent.get(`/api/people/${id}`)
      expect(body).toMatchObject({ ...secrets, mobile: '0911 111 111' })
    }
    const unit = await makeUnit(portal.payload, commune)
    const data = { fullName: 'Lê Văn A', position: 'Công chức', tenant: commune.id, unit: unit.id }
    const made = await deputyHead.post('/api/people').send({ ...data, ...secrets })
    expect([made.status, made.body.doc]).toMatchObject([201, secrets])
  })

  it('are seen by nobody else: by id, in lists, by select, inside other items, by GraphQL', async () => {
    const { payload, visitor } = portal
    const { id, unit } = await person()
    const others: Pick<Agent, 'get' | 'post'>[] = [visitor]
    for (const role of ['editor', 'technicalAdmin'] as const) {
      others.push(await loginAs(portal, await makeUser(payload, role, commune)))
    }
    others.push(await loginAs(portal, await makeUser(payload, 'provinceAdmin', null)))
    const foreign = await makeUser(payload, 'head', await makeCommune(payload))
    others.push(await loginAs(portal, foreign))
    for (const agent of others) {
      for (const address of [
        `/api/people/${id}`,
        `/api/people?where[id][equals]=${id}`,
        `/api/people/${id}?${names.map((name) => `select[${name}]=true`).join('&')}`,
        `/api/units/${unit as string}?depth=2`,
      ]) {
        expect([address, await seenBy(agent, address)]).toEqual([address, []])
      }
      const query = `{ Person(id: "${id}") { fullName ${names.join(' ')} } }`
      const { text } = await agent.post('/api/graphql').send({ query })
      expect(text).toContain('fullName')
      for (const value of Object.values(secrets)) expect(text).not.toContain(value)
    }
  })

  it('are given to an approver who selects nothing but them', async () => {
    const { id } = await person()
    const { body } = await deputyHead.get(`/api/people/${id}?select[mobile]=true`)
    expect(body.mobile).toBe(secrets.mobile)
  })

  it('cannot be searched or sorted by, not even by an approver', async () => {
    const province = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
    for (const agent of [portal.visitor, province, deputyHead]) {
      for (const name of names) {
        const { body, status } = await agent.get(`/api/people?where[${name}][exists]=true`)
        expect([name, status, body.errors?.[0].code]).toEqual([name, 400, 'CP_INPUT_QUERY'])
        expect((await agent.get(`/api/people?sort=${name}`)).status).toBe(400)
      }
    }
  })

  it('are not written by other roles', async () => {
    const { id } = await person()
    const editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    expect((await editor.patch(`/api/people/${id}`).send({ mobile: 'x' })).status).toBe(403)
    const foreign = await makeUser(portal.payload, 'head', await makeCommune(portal.payload))
    const stranger = await loginAs(portal, foreign)
    expect((await stranger.patch(`/api/people/${id}`).send({ mobile: 'x' })).status).toBe(404)
    const { body } = await deputyHead.get(`/api/people/${id}`)
    expect(body.mobile).toBe(secrets.mobile)
  })
})

describe('an official', () => {
  it('who leads is shown with duties and a short biography: both are asked for at once', async () => {
    const { id } = await person()
    const { body, status } = await deputyHead.patch(`/api/people/${id}`).send({ isLeader: true })
    expect([status, errorsOf(body)]).toMatchObject([
      400,
      [
        { code: 'CP_INPUT_REQUIRED', message: 'Hãy điền “Nhiệm vụ đảm nhiệm”.', path: 'duties' },
        { code: 'CP_INPUT_REQUIRED', path: 'shortBio' },
      ],
    ])
    const whole = { duties: 'Phụ trách chung.', isLeader: true, shortBio: 'Cử nhân Luật.' }
    expect((await deputyHead.patch(`/api/people/${id}`).send(whole)).status).toBe(200)
    const { body: seen } = await portal.visitor.get(`/api/people/${id}`)
    expect(seen).toMatchObject(whole)
  })

  it('has a term that does not end before it begins', async () => {
    const { id } = await person({ term: { from: '2025-07-01' } })
    const { body, status } = await deputyHead
      .patch(`/api/people/${id}`)
      .send({ term: { to: '2025-06-30' } })
    expect([status, errorsOf(body)]).toMatchObject([
      400,
      [{ code: 'CP_INPUT_DAY_ORDER', path: 'term.to' }],
    ])
  })

  it('has a portrait that is an image of the commune, with a description', async () => {
    const { id } = await person()
    const pdf = await makePdfAttachment(portal.payload, commune, { _status: 'published' })
    const save = (data: object) => deputyHead.patch(`/api/people/${id}`).send(data)
    const silent = await save({ portrait: pdf.id })
    expect(errorsOf(silent.body)[0]).toMatchObject({
      code: 'CP_INPUT_REQUIRED',
      path: 'portraitAlt',
    })
    const wrong = await save({ portrait: pdf.id, portraitAlt: 'Chân dung' })
    expect([wrong.status, errorsOf(wrong.body)]).toMatchObject([
      400,
      [{ code: 'CP_FILE_NOT_PICTURE', path: 'portrait' }],
    ])
  })

  it('who speaks for the commune can be found by everybody', async () => {
    const { id } = await person({ isSpokesperson: true, receptionDays: 'Ngày 10 hằng tháng' })
    const { body } = await portal.visitor.get(
      `/api/people?where[isSpokesperson][equals]=true&where[tenant][equals]=${commune.id}`,
    )
    expect(body.docs).toMatchObject([{ id, receptionDays: 'Ngày 10 hằng tháng' }])
  })
})
