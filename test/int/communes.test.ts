import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeAttachment, makeCommune, makeUser } from '../support/builders.ts'
import { communeAsSent, errorsOf, newHost } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let province: Agent

beforeAll(async () => {
  portal = await startPayload()
  province = await loginAs(portal, await makeUser(portal.payload, 'provinceAdmin', null))
})
afterAll(() => portal.close())

describe('the settings of a portal', () => {
  it('are needed while the commune is active; all that are missing are named at once', async () => {
    const { kind, name, province: of, slug } = communeAsSent()
    const { body, status } = await province
      .post('/api/communes')
      .send({ kind, name, province: of, slug, status: 'active' })
    expect(status).toBe(400)
    expect(errorsOf(body).map(({ path }) => path)).toEqual([
      'validFrom',
      'legalBasis',
      'fullName',
      'responsiblePerson',
      'address',
      'phone',
      'email',
      'infoContactPoint.name',
      'infoContactPoint.phone',
    ])
    expect(body.errors[0].code).toBe('CP_INPUT_REQUIRED')
    expect(errorsOf(body)[2]?.message).toBe('Hãy điền “Tên đầy đủ của cơ quan”.')
  })

  it('are not asked of a retired commune', async () => {
    const { kind, legalBasis, name, province: of, slug, validFrom } = communeAsSent()
    const data = { kind, legalBasis, name, province: of, slug, status: 'retired', validFrom }
    expect((await province.post('/api/communes').send(data)).status).toBe(201)
  })

  it('can be kept up by the commune itself, its name, codes, validity and hosts cannot', async () => {
    const commune = await makeCommune(portal.payload)
    for (const role of ['technicalAdmin', 'head'] as const) {
      const agent = await loginAs(portal, await makeUser(portal.payload, role, commune))
      const { status } = await agent.patch(`/api/communes/${commune.id}`).send({
        adminCode: '00001',
        domains: [{ host: newHost(), kind: 'current' }],
        name: 'xã Khác',
        organId: 'H50.1',
        phone: `0233 ${role.length}`,
        validTo: '2026-01-01',
      })
      expect(status).toBe(200)
      const { body } = await agent.get(`/api/communes/${commune.id}`)
      expect(body).toMatchObject({ name: commune.name, phone: `0233 ${role.length}` })
      const { adminCode, domains, organId, validTo } = body
      expect([adminCode ?? null, domains ?? [], organId ?? null, validTo ?? null]).toEqual([
        null,
        [],
        null,
        null,
      ])
    }
  })

  it('do not stop the commune where only the province can fill in what is missing', async () => {
    const commune = await makeCommune(portal.payload, { legalBasis: 'Nghị quyết số 2' })
    await portal.payload.db.updateOne({
      collection: 'communes',
      data: { legalBasis: null },
      id: commune.id,
    })
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const save = { phone: '0233 111 111' }
    expect((await head.patch(`/api/communes/${commune.id}`).send(save)).status).toBe(200)
    const { body, status } = await province.patch(`/api/communes/${commune.id}`).send(save)
    expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'legalBasis'])
  })

  it('take channels, days off and deadlines of the commune, and nothing that runs as script', async () => {
    const commune = await makeCommune(portal.payload)
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const save = (data: object) => head.patch(`/api/communes/${commune.id}`).send(data)
    const channel = { name: 'Trang của xã', kind: 'mang_xa_hoi' }
    const good = await save({
      channels: [
        { ...channel, address: 'https://mang.example/xa' },
        { address: '0233 000 111', kind: 'duong_day_nong', name: 'Đường dây nóng' },
      ],
      deadlines: [{ days: 3, key: 'publishDeadline' }],
      emcCode: 'emc-01.contien',
      holidays: [{ day: '2026-11-24', reason: 'Ngày hội văn hoá' }],
      securityLevel: 2,
      trustLabel: 'https://tinnhiemmang.vn/danh-ba/contien',
    })
    expect(good.status).toBe(200)
    for (const [data, path] of [
      [{ channels: [{ ...channel, address: 'javascript:alert(1)' }] }, 'channels.0.address'],
      [{ emcCode: '<script>' }, 'emcCode'],
      [{ trustLabel: 'https://tinnhiemmang.vn.evil.example/' }, 'trustLabel'],
      [{ securityLevel: 6 }, 'securityLevel'],
      [{ securityLevel: 1.5 }, 'securityLevel'],
      [{ holidays: [{ day: '2026-02-30' }] }, 'holidays.0.day'],
      [{ deadlines: [{ days: 3, key: 'khong_co' }] }, 'deadlines.0.key'],
      [{ population: -1 }, 'population'],
    ] as const) {
      const { body, status } = await save(data)
      expect([path, status, errorsOf(body)[0]?.path]).toEqual([path, 400, path])
    }
  })

  it('show the security level to the own staff only', async () => {
    const commune = await makeCommune(portal.payload, { securityLevel: 3 })
    const foreign = await loginAs(
      portal,
      await makeUser(portal.payload, 'head', await makeCommune(portal.payload)),
    )
    const own = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const level = async (agent: Pick<Agent, 'get'>) =>
      (await agent.get(`/api/communes/${commune.id}`)).body.securityLevel as unknown
    expect([await level(own), await level(foreign), await level(portal.visitor)]).toEqual([
      3,
      undefined,
      undefined,
    ])
    const search = '/api/communes?where[securityLevel][equals]=3'
    expect((await foreign.get(search)).status).toBe(400)
    expect((await portal.visitor.get(search)).status).toBe(400)
  })

  it('take map and emblem from the own files only, the emblem an image that is described', async () => {
    const commune = await makeCommune(portal.payload)
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    const own = await makeAttachment(portal.payload, commune, { _status: 'published' })
    const foreign = await makeAttachment(portal.payload, await makeCommune(portal.payload), {
      _status: 'published',
    })
    const save = (data: object) => head.patch(`/api/communes/${commune.id}`).send(data)
    expect((await save({ boundaryMap: own.id })).status).toBe(200)
    for (const [data, path] of [
      [{ boundaryMap: foreign.id }, 'boundaryMap'],
      [{ emblem: own.id }, 'emblem'],
      [{ emblem: own.id, emblemAlt: '' }, 'emblemAlt'],
    ] as const) {
      const { body, status } = await save(data)
      expect([path, status, errorsOf(body)[0]?.path]).toEqual([path, 400, path])
    }
  })
})

describe('codes and validity of a commune', () => {
  it('fact 19: organId and adminCode have their shape, a zero in front stays', async () => {
    const open = (data: object) =>
      province.post('/api/communes').send({ ...communeAsSent(), ...data })
    const { body, status } = await open({ adminCode: '00534', organId: 'H50.12.3' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ adminCode: '00534', organId: 'H50.12.3' })
    for (const [data, code] of [
      [{ adminCode: '1953' }, 'CP_COMMUNE_ADMIN_CODE'],
      [{ adminCode: 19534 }, 'CP_INPUT_SHAPE'],
      [{ organId: 'h50' }, 'CP_INPUT_ORGAN_ID'],
      [{ organId: 'Q1' }, 'CP_INPUT_ORGAN_ID'],
      [{ organId: `H50.${'1'.repeat(32)}` }, 'CP_INPUT_ORGAN_ID'],
    ] as const) {
      const answer = await open(data)
      expect([data, answer.status, answer.body.errors[0].code]).toEqual([data, 400, code])
    }
  })

  it('do not end before they begin, and no merger leads back', async () => {
    const commune = await makeCommune(portal.payload)
    const next = await makeCommune(portal.payload, { predecessors: [commune.id] })
    const last = await makeCommune(portal.payload)
    const save = (id: string, data: object) => province.patch(`/api/communes/${id}`).send(data)
    expect((await save(commune.id, { successor: next.id })).status).toBe(200)
    expect((await save(next.id, { successor: last.id })).status).toBe(200)
    for (const [id, data, code] of [
      [commune.id, { validTo: '2025-06-30' }, 'CP_INPUT_DAY_ORDER'],
      [commune.id, { successor: commune.id }, 'CP_TREE_CYCLE'],
      [last.id, { successor: commune.id }, 'CP_TREE_CYCLE'],
      [commune.id, { predecessors: [next.id] }, 'CP_TREE_CYCLE'],
    ] as const) {
      const { body, status } = await save(id, data)
      expect([status, body.errors[0].code]).toEqual([400, code])
    }
  })
})
