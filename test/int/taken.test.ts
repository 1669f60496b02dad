import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeCommune, makeUnit, makeUser, password, unique } from '../support/builders.ts'
import { communeAsSent, errorsOf } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Answer = Awaited<ReturnType<Agent['post']>>

let commune: Commune
let portal: Portal
let province: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  province = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

const unit = (shortName: string, of = commune) => ({
  kind: 'phong',
  name: 'Phòng',
  shortName,
  tenant: of.id,
})
const problem = ({ body, status }: Answer) => [status, body.errors?.[0].code, errorsOf(body)[0]]

describe('what only one item may have', () => {
  it('is the short name of a unit in its commune, however it is written', async () => {
    const short = `PVH${unique()}`
    const { body } = await province.post('/api/units').send(unit(short))
    for (const same of [short, ` ${short.toLowerCase()} `]) {
      expect(problem(await province.post('/api/units').send(unit(same)))).toMatchObject([
        400,
        'CP_UNIT_SHORT_NAME_TAKEN',
        { message: `Trong xã đã có đơn vị “Phòng” với tên viết tắt ${short}.`, path: 'shortName' },
      ])
    }
    const elsewhere = unit(short, await makeCommune(portal.payload))
    expect((await province.post('/api/units').send(elsewhere)).status).toBe(201)
    const address = `/api/units/${body.doc.id}`
    expect((await province.patch(address).send({ shortName: ` ${short}` })).status).toBe(200)
  })

  it('is asked for in a copy as well', async () => {
    const { id } = await makeUnit(portal.payload, commune)
    const address = `/api/units/${id}/duplicate`
    expect(problem(await province.post(address).send({}))).toMatchObject([
      400,
      'CP_UNIT_SHORT_NAME_TAKEN',
      { path: 'shortName' },
    ])
    expect((await province.post(address).send({ shortName: `C${unique()}` })).status).toBe(200)
  })

  it('does not stop whoever mends something else', async () => {
    const short = `T${unique()}`
    const { id } = await makeUnit(portal.payload, commune, { shortName: short })
    // As an older release let it pass.
    const data = unit(` ${short}`)
    await portal.payload.db.create({ collection: 'units', data })
    expect((await province.patch(`/api/units/${id}`).send({ name: 'Tên mới' })).status).toBe(200)
  })

  it('is the short name of a commune in addresses', async () => {
    const first = communeAsSent()
    await province.post('/api/communes').send(first)
    const again = { ...communeAsSent(), slug: first.slug }
    expect(problem(await province.post('/api/communes').send(again))).toMatchObject([
      400,
      'CP_COMMUNE_SLUG_TAKEN',
      { path: 'slug' },
    ])
  })

  it('is the mail address of an account, when it is made and when it changes', async () => {
    const first = await makeUser(portal.payload, 'editor', commune)
    const second = await makeUser(portal.payload, 'editor', commune)
    const email = first.email.toUpperCase()
    const memberships = [{ commune: commune.id, role: 'editor' }]
    const answers = [
      await province.post('/api/users').send({ email, memberships, name: 'Mới', password }),
      await province.patch(`/api/users/${second.id}`).send({ email }),
    ]
    for (const answer of answers) {
      expect(problem(answer)).toMatchObject([400, 'CP_ACCOUNT_EMAIL_TAKEN', { path: 'email' }])
    }
    expect((await province.patch(`/api/users/${first.id}`).send({ email })).status).toBe(200)
  })
})
