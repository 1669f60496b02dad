import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeUnit, makeUser } from '../support/builders.ts'
import { makePerson } from '../support/builders/organisation.ts'
import { type Agent, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, anyPdf, uploaded } from '../support/uploads.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const ofUnit = async (role: 'editor' | 'head', unit: string): Promise<Agent> => {
  const memberships = [{ commune: office.commune.id, role, units: [unit] }]
  return loginAs(portal, await makeUser(portal.payload, role, office.commune, { memberships }))
}
const somewhere = async () => (await makeUnit(portal.payload, office.commune)).id
const seen = async (agent: Agent, path: string) => (await agent.get(path)).status

describe('fields that somebody selects in the answer to a save', () => {
  it('leave the unit of a piece as it is, and move it where that was asked', async () => {
    const [from, to] = [await somewhere(), await somewhere()]
    const [old, own] = [await ofUnit('editor', from), await ofUnit('editor', to)]
    const { id } = await makeArticle(portal.payload, office.commune, { unit: from })
    const path = `/api/articles/${id}?draft=true`
    await office.editor.patch(`${path}&select[title]=true`).send({ unit: to }).expect(200)
    await own.patch(`${path}&select[title]=true`).send({ title: 'Của đơn vị mới' }).expect(200)
    expect([await seen(own, path), await seen(old, path)]).toEqual([200, 404])
  })

  it('hide no file from those who read the piece that shows it', async () => {
    const { clerk, commune, editor } = office
    const { id } = await writeArticle(office, clerk)
    const picture = await uploaded(clerk, 'anh.png', await anyImage(), {
      alt: 'Cầu treo',
      tenant: commune.id,
    })
    await clerk
      .patch(`/api/articles/${id}?draft=true&select[coverImage][caption]=true`)
      .send({ coverImage: { caption: 'Cầu', image: picture.id } })
      .expect(200)
    expect(await seen(editor, `/api/attachments/${picture.id}`)).toBe(200)
  })

  it('take no file from the public, where a save is public at once', async () => {
    const { commune, head } = office
    const emblem = await uploaded(head, 'huy-hieu.png', await anyImage(), {
      alt: 'Biểu tượng',
      tenant: commune.id,
    })
    const path = `/api/communes/${commune.id}`
    await head.patch(path).send({ emblem: emblem.id, emblemAlt: 'Biểu tượng xã' }).expect(200)
    await head.patch(`${path}?select[name]=true`).send({ phone: '0233 222 333' }).expect(200)
    expect((await portal.visitor.get(`/api/attachments/${emblem.id}`)).status).toBe(200)
  })

  it('have the text of a new file read as ever', async () => {
    const { clerk, commune } = office
    const { body } = await clerk
      .post('/api/attachments?select[title]=true')
      .field('_payload', JSON.stringify({ tenant: commune.id }))
      .attach('file', anyPdf(), { contentType: 'application/pdf', filename: 'a.pdf' })
      .expect(201)
    const waiting = await portal.payload.count({
      collection: 'payload-jobs',
      overrideAccess: true,
      where: { 'input.attachment': { equals: body.doc.id } },
    })
    expect(waiting.totalDocs).toBe(1)
  })
})

describe('fields that somebody selects in a question', () => {
  it('are there as without selecting, for a head of one unit too', async () => {
    const unit = await somewhere()
    const head = await ofUnit('head', unit)
    const birthDate = '1980-02-03'
    const { id } = await makePerson(portal.payload, office.commune, { birthDate, unit })
    const { body } = await head.get(`/api/people/${id}?select[birthDate]=true`)
    expect(body.birthDate).toBe(birthDate)
  })
})
