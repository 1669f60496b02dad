import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loginAs, makeArticle, makeCommune, makeUser, unique } from '../support/builders.ts'
import { errorsOf, makeRedirect, newHost } from '../support/builders/organisation.ts'
import { itDeletes, itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let commune: Commune
let host: string
let old: Commune
let oldHost: string
let portal: Portal
let technician: Agent

beforeAll(async () => {
  portal = await startPayload()
  host = newHost()
  oldHost = `x${unique()}.giolinh.quangtri.gov.vn`
  old = await makeCommune(portal.payload, {
    domains: [{ host: oldHost, kind: 'former' }],
    status: 'retired',
  })
  commune = await makeCommune(portal.payload, {
    domains: [{ host, kind: 'current' }],
    predecessors: [old.id],
  })
  technician = await loginAs(portal, await makeUser(portal.payload, 'technicalAdmin', commune))
})
afterAll(() => portal.close())

const elsewhere = { url: 'https://quangtri.gov.vn/' }
const redirect = (data: object = {}) => ({
  from: { host, path: `/cu/${unique()}` },
  status: '301',
  tenant: commune.id,
  to: elsewhere,
  ...data,
})
const send = (data: object = {}) => technician.post('/api/redirects').send(redirect(data))

describe('a redirect', () => {
  it('leads from an address of the old host to an archived item', async () => {
    const article = await makeArticle(portal.payload, old, { _status: 'published' })
    const to = { item: { relationTo: 'articles', value: article.id } }
    const from = { host: oldHost.toUpperCase(), path: '//chi-tiet-tin/?id=12&a=1' }
    const { body, status } = await send({ from, to })
    expect([status, body.doc.source]).toEqual([201, `${oldHost}/chi-tiet-tin?a=1&id=12`])
    expect(body.doc.from).toEqual({ host: oldHost, path: '/chi-tiet-tin', query: 'a=1&id=12' })
  })

  it('exists once for an address, its query included', async () => {
    const from = { host, path: '/trang', query: 'idnoidung=12' }
    expect((await send({ from })).status).toBe(201)
    const again = await send({ from: { host, path: '/trang/?idnoidung=12' } })
    expect([again.status, errorsOf(again.body)]).toMatchObject([
      400,
      [{ code: 'CP_REDIRECT_TAKEN', path: 'from.path' }],
    ])
    expect((await send({ from: { ...from, query: 'idnoidung=13' } })).status).toBe(201)
  })

  itWithTwoWriters('stays the only one when two are made at the same time', async () => {
    const from = { host, path: `/cung-luc/${unique()}` }
    const answers = await Promise.all([send({ from }), send({ from })])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
  })

  it('keeps its address when something else is changed, and follows when the address is', async () => {
    const { from, id } = await makeRedirect(portal.payload, commune)
    const save = (data: object) => technician.patch(`/api/redirects/${id}`).send(data)
    const other = await save({ to: { url: 'https://contien.example/' } })
    expect(other.body.doc.source).toBe(`${host}${from.path}`)
    const moved = await save({ from: { path: '/moi' } })
    expect(moved.body.doc.source).toBe(`${host}/moi`)
    const forged = await save({ source: 'evil.example/' })
    expect(forged.body.doc.source).toBe(`${host}/moi`)
  })

  it('has one target, or none for what is gone', async () => {
    expect((await send({ status: '410', to: {} })).status).toBe(201)
    const article = await makeArticle(portal.payload, commune, { _status: 'published' })
    const item = { relationTo: 'articles', value: article.id }
    for (const data of [
      { to: {} },
      { to: { ...elsewhere, item } },
      { status: '410', to: elsewhere },
    ]) {
      const { body, status } = await send(data)
      expect([status, errorsOf(body)[0]]).toMatchObject([400, { code: 'CP_REDIRECT_TARGET' }])
    }
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/tin',
    'https://quangtri.gov.vn@evil.example/',
  ])('does not lead to %s', async (url) => {
    const { body, status } = await send({ to: { url } })
    expect([status, errorsOf(body)[0]]).toMatchObject([
      400,
      { code: 'CP_INPUT_WEB_ADDRESS', path: 'to.url' },
    ])
  })

  it('does not lead back to itself, directly or round about', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => `/vong/${unique()}-${name}`)
    const step = (from = '', to = '') =>
      send({ from: { host, path: from }, to: { url: `https://${host}${to}/` } })
    const self = await step(a, a)
    expect(errorsOf(self.body)[0]).toMatchObject({ code: 'CP_REDIRECT_LOOP', path: 'to.url' })
    expect((await step(a, b)).status).toBe(201)
    expect((await step(b, c)).status).toBe(201)
    const { body, status } = await step(c, a)
    expect([status, errorsOf(body)[0]?.code]).toEqual([400, 'CP_REDIRECT_LOOP'])
  })

  it('begins at a path of an own host', async () => {
    const foreign = newHost()
    await makeCommune(portal.payload, { domains: [{ host: foreign, kind: 'current' }] })
    for (const [from, code, path] of [
      [{ host: foreign, path: '/' }, 'CP_REDIRECT_HOST', 'from.host'],
      [{ host: 'khong.co', path: '/' }, 'CP_REDIRECT_HOST', 'from.host'],
      [{ host, path: 'tin' }, 'CP_REDIRECT_PATH', 'from.path'],
      [{ host }, 'CP_INPUT_REQUIRED', 'from.path'],
      [{ path: '/tin' }, 'CP_INPUT_REQUIRED', 'from.host'],
    ] as const) {
      const { body, status } = await send({ from })
      expect([status, errorsOf(body)]).toMatchObject([400, [{ code, path }]])
    }
  })

  it('takes its item from the own portal; a foreign one looks like one that does not exist', async () => {
    const { payload } = portal
    const foreign = await makeArticle(payload, await makeCommune(payload), { _status: 'published' })
    const { body, status } = await send({
      to: { item: { relationTo: 'articles', value: foreign.id } },
    })
    expect([status, errorsOf(body)[0]?.path]).toEqual([400, 'to.item'])
  })

  it('keeps the item it leads to from being deleted', async () => {
    const article = await makeArticle(portal.payload, commune, { _status: 'published' })
    const to = { item: { relationTo: 'articles', value: article.id } }
    expect((await send({ to })).status).toBe(201)
    await expect(
      portal.payload.delete({
        collection: 'articles',
        depth: 0,
        id: article.id,
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ status: 409 })
  })
})

describe('redirects', () => {
  itDeletes('are made by technicians, read by the board, and nobody else’s business', async () => {
    const { payload, visitor } = portal
    const { id } = await makeRedirect(payload, commune)
    expect((await visitor.get(`/api/redirects/${id}`)).status).toBe(403)
    expect((await visitor.get('/api/redirects')).status).toBe(403)
    const head = await loginAs(portal, await makeUser(payload, 'head', commune))
    expect((await head.get(`/api/redirects/${id}`)).status).toBe(200)
    expect((await head.patch(`/api/redirects/${id}`).send({ status: '410' })).status).toBe(403)
    const editor = await loginAs(portal, await makeUser(payload, 'editor', commune))
    expect((await editor.get(`/api/redirects/${id}`)).status).toBe(403)
    expect((await editor.post('/api/redirects').send(redirect())).status).toBe(403)
    const foreign = await makeUser(payload, 'technicalAdmin', await makeCommune(payload))
    const stranger = await loginAs(portal, foreign)
    expect((await stranger.get(`/api/redirects/${id}`)).status).toBe(404)
    expect((await stranger.patch(`/api/redirects/${id}`).send({ to: {} })).status).toBe(404)
    expect((await stranger.post('/api/redirects').send(redirect())).status).toBe(403)
    expect((await technician.delete(`/api/redirects/${id}`)).status).toBe(200)
  })
})
