import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makeDocument,
  makeUnit,
  makeUser,
  unique,
} from '../support/builders.ts'
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

describe('the hosts of a portal', () => {
  const open = (domains: object[]) =>
    province.post('/api/communes').send({ ...communeAsSent(), domains })

  it('fact 18: a proper host gives no warning, a deviating one is warned about', async () => {
    const five = `x${unique()}.giolinh.quangtri.gov.vn`
    const good = await open([{ host: ` ${newHost().toUpperCase()}`, kind: 'current' }])
    expect([good.status, good.body.doc.warnings]).toEqual([201, []])
    expect(good.body.doc.domains[0].host).toMatch(/^x\w+\.quangtri\.gov\.vn$/)
    const odd = await open([
      { host: newHost(), kind: 'current' },
      { host: `xa${unique()}.gov.vn`, kind: 'current' },
      { host: five, kind: 'current' },
      { host: `x${five}`, kind: 'former', redirectMode: 'luu_tru' },
    ])
    expect(odd.status).toBe(201)
    expect(odd.body.doc.warnings).toMatchObject([
      { code: 'hostDeviating', path: 'domains.1.host' },
      { code: 'hostFormerShape', message: { vi: expect.stringContaining(five) } },
    ])
    const { body } = await portal.visitor.get(`/api/communes/${odd.body.doc.id}`)
    expect(body.warnings).toBeUndefined()
  })

  it('fact 18: an impossible one is refused', async () => {
    const { body, status } = await open([
      { host: newHost(), kind: 'current' },
      { host: 'cồntiên.quangtri.gov.vn', kind: 'current' },
      { host: 'contien.com', kind: 'current' },
    ])
    expect([status, body.errors[0].code]).toEqual([400, 'CP_COMMUNE_HOST'])
    expect(errorsOf(body).map(({ path }) => path)).toEqual(['domains.1.host', 'domains.2.host'])
    expect(errorsOf(body)[1]?.message).toContain('contien.com')
  })

  it('belong to one commune only', async () => {
    const host = newHost()
    await makeCommune(portal.payload, { domains: [{ host, kind: 'current' }] })
    const { body, status } = await open([{ host: host.toUpperCase(), kind: 'former' }])
    expect([status, body.errors[0].code]).toEqual([400, 'CP_COMMUNE_HOST_TAKEN'])
    const again = newHost()
    const twice = await open([again, again].map((one) => ({ host: one, kind: 'current' })))
    expect(errorsOf(twice.body).map(({ path }) => path)).toEqual(['domains.1.host'])
  })

  it('need a name and a kind', async () => {
    const { body, status } = await open([{ kind: 'current' }])
    expect(status).toBe(400)
    expect(errorsOf(body).map(({ path }) => path)).toContain('domains.0.host')
  })
})

describe('a commune that was merged away', () => {
  it('fact 14: its content is read on the successor’s host, with banner and issuer of its time', async () => {
    const { payload, visitor } = portal
    const old = await makeCommune(payload, {
      domains: [{ host: `x${unique()}.giolinh.quangtri.gov.vn`, kind: 'former' }],
      name: 'xã Linh Trường',
      status: 'retired',
      validFrom: '2020-01-01',
      validTo: '2025-06-30',
    })
    const host = newHost()
    const next = await makeCommune(payload, {
      domains: [{ host, kind: 'current' }],
      name: 'xã Cồn Tiên',
      predecessors: [old.id],
    })
    await province.patch(`/api/communes/${old.id}`).send({ successor: next.id })
    const organ = await makeUnit(payload, old, { name: 'UBND xã Linh Trường' })
    const article = await makeArticle(payload, old, { _status: 'published', unit: organ.id })
    const document = await makeDocument(payload, old, {
      _status: 'published',
      organ: organ.id,
      organNameAtIssue: 'UBND xã Linh Trường',
    })
    const newName = { name: 'UBND xã Linh Trường (đã giải thể)', validTo: '2025-06-30' }
    expect((await province.patch(`/api/units/${organ.id}`).send(newName)).status).toBe(200)

    const read = await visitor.get(`/api/articles/${article.id}?depth=1`).set('Host', host)
    expect(read.body.tenant).toMatchObject({
      archiveBanner:
        'Nội dung lưu trữ của xã Linh Trường (cũ), hoạt động đến ngày 30/06/2025. Nay thuộc xã Cồn Tiên.',
      status: 'retired',
    })
    const kept = await visitor.get(`/api/documents/${document.id}?depth=1`).set('Host', host)
    expect(kept.body).toMatchObject({
      organ: { name: newName.name },
      organNameAtIssue: 'UBND xã Linh Trường',
    })
    const { body } = await visitor.get(`/api/communes/${old.id}?depth=1`).set('Host', host)
    expect(body).toMatchObject({ successor: { name: 'xã Cồn Tiên' }, validTo: '2025-06-30' })
  })

  it('keeps the banner somebody wrote', async () => {
    const archiveBanner = 'Trang lưu trữ.'
    const old = await makeCommune(portal.payload, { archiveBanner, status: 'retired' })
    const { body } = await province.patch(`/api/communes/${old.id}`).send({ population: 5000 })
    expect(body.doc.archiveBanner).toBe(archiveBanner)
  })

  it('has no banner while it is active', async () => {
    expect((await makeCommune(portal.payload)).archiveBanner ?? null).toBeNull()
  })
})
