import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publishNow } from '../support/acts.ts'
import { loginAs, makeAttachment, makeCommune, makeUser } from '../support/builders.ts'
import { makeProcedure } from '../support/builders/registers.ts'
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

const publish = (id: string) => publishNow(head, 'procedures', { id })

describe('a procedure', () => {
  it.each(['1.001193', '2.000815.000.00.00.H50'])('fact 34: may have the code %s', async (code) => {
    const { body, status } = await specialist
      .post('/api/procedures')
      .send({ name: 'Khai sinh', code })
    expect([status, body.doc?.code]).toEqual([201, code])
  })

  it.each(['1001193', '1.00119', '1.001193.', 'A.001193', ' 1.001193', '1.001193.x'.repeat(9)])(
    'fact 34: may not have the code %s, not even as a draft',
    async (code) => {
      const { body, status } = await specialist.post('/api/procedures').send({ code })
      expect([status, body.errors[0].code]).toEqual([400, 'CP_PROCEDURE_CODE'])
      expect(body.errors[0].data.errors[0].path).toBe('code')
      expect(body.errors[0].sentence.vi).toContain('Mã thủ tục')
    },
  )

  it.each([
    'https://dichvucong.gov.vn/x?ma_thu_tuc=1.001193',
    'https://thutuc.dichvucong.gov.vn/p/home.html',
  ])('fact 34: sends people to %s', async (dvcUrl) => {
    const { status } = await specialist.post('/api/procedures').send({ dvcUrl })
    expect(status).toBe(201)
  })

  it.each([
    'https://dichvucong.quangtri.gov.vn/x',
    'https://dichvucong.gov.vn.example.com/',
    'https://xdichvucong.gov.vn/',
    'https://dichvucong.gov.vn@example.com/',
    'https://ai-do@dichvucong.gov.vn/',
    'http://dichvucong.gov.vn/',
    'javascript:alert(1)//dichvucong.gov.vn',
    'dichvucong.gov.vn',
  ])('fact 34: never sends people to %s', async (dvcUrl) => {
    const { body, status } = await specialist.post('/api/procedures').send({ dvcUrl })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_PROCEDURE_LINK'])
    expect(body.errors[0].data.errors[0].path).toBe('dvcUrl')
  })

  it('fact 34: that is only partly online without a reason gives a warning, and can be saved', async () => {
    const data = { name: 'Chứng thực', serviceLevel: 'mot_phan' }
    const { body } = await specialist.post('/api/procedures').send(data)
    expect(body.doc.warnings).toMatchObject([
      { code: 'partialWithoutReason', path: 'reasonIfPartial' },
    ])
    const reasonIfPartial = 'Phải đối chiếu bản chính.'
    const { body: better } = await specialist
      .patch(`/api/procedures/${body.doc.id}`)
      .send({ reasonIfPartial })
    expect(better.doc.warnings).toEqual([])
  })

  it('stands once in a commune, and may stand in every other one', async () => {
    const { code } = await makeProcedure(portal.payload, commune)
    const { body, status } = await specialist.post('/api/procedures').send({ code })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_PROCEDURE_CODE_TAKEN'])
    const other = await makeCommune(portal.payload)
    expect((await makeProcedure(portal.payload, other, { code })).code).toBe(code)
  })

  it('is published by an approver once everything needed is there', async () => {
    const { body } = await specialist.post('/api/procedures').send({ name: 'Khai tử' })
    const { body: refused, status } = await publish(body.doc.id)
    expect(status).toBe(400)
    const paths = refused.errors[0].data.errors.map(({ path }: { path: string }) => path)
    expect(paths.sort()).toEqual(['code', 'decisionNumber', 'dvcUrl', 'field'])
    const { id } = await makeProcedure(portal.payload, commune)
    expect(
      (await specialist.patch(`/api/procedures/${id}`).send({ _status: 'published' })).status,
    ).toBe(403)
    expect((await publish(id)).status).toBe(200)
    const { body: live } = await portal.visitor.get(`/api/procedures/${id}`)
    expect(live).toMatchObject({ level: 'xa', slug: expect.any(String), status: 'hieu_luc' })
    expect(live.warnings).toBeUndefined()
    expect(live.createdBy).toBeUndefined()
  })

  it('lists papers, ways and steps, and never takes a dossier', async () => {
    const formFile = await makeAttachment(portal.payload, commune, { _status: 'published' })
    const procedure = await makeProcedure(portal.payload, commune, {
      _status: 'published',
      channels: [{ fee: 'Không thu', mode: 'truc_tuyen', time: 'Trong ngày' }],
      dossier: [{ copies: 1, formFile: formFile.id, originals: 1, paper: 'Tờ khai' }],
      steps: [{ text: 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia.' }],
    })
    const address = `/api/procedures/${procedure.id}`
    const { body } = await portal.visitor.get(address)
    expect(body.dossier).toMatchObject([{ formFile: { id: formFile.id }, paper: 'Tờ khai' }])
    for (const answer of [
      await portal.visitor.post('/api/procedures').send({ name: 'Hồ sơ' }),
      await portal.visitor.post(address).send({ dossier: [] }),
      await portal.visitor.patch(address).send({ dossier: [] }),
    ]) {
      expect([403, 404]).toContain(answer.status)
    }
  })

  it('of another commune is not there, and neither are its files', async () => {
    const other = await makeCommune(portal.payload)
    const { id } = await makeProcedure(portal.payload, other, { _status: 'published' })
    const file = await makeAttachment(portal.payload, other)
    expect((await specialist.patch(`/api/procedures/${id}`).send({ name: 'x' })).status).toBe(404)
    const { body, status } = await specialist
      .post('/api/procedures')
      .send({ dossier: [{ formFile: file.id, paper: 'Tờ khai' }] })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].path).toBe('dossier.0.formFile')
  })

  it('keeps the form it offers from being deleted', async () => {
    const author = await makeUser(portal.payload, 'editor', commune)
    const editor = await loginAs(portal, author)
    const file = await makeAttachment(portal.payload, commune, { createdBy: author.id })
    await makeProcedure(portal.payload, commune, { dossier: [{ formFile: file.id, paper: 'Đơn' }] })
    const { body, status } = await editor.delete(`/api/attachments/${file.id}`)
    expect([status, body.errors[0].code]).toEqual([409, 'CP_REFERENCE_IN_USE'])
  })

  it.each([
    { channels: 'x' },
    { channels: [{ mode: 'chim_bo_cau' }] },
    { code: { a: 1 } },
    { dossier: [{ copies: -1, paper: 'x' }] },
    { dossier: [{ formFile: { a: 1 }, paper: 'x' }] },
    { dvcUrl: ['https://dichvucong.gov.vn'] },
    { serviceLevel: 'khong_biet' },
    { steps: [{ text: 5 }] },
    { syncedAt: 'hôm qua' },
    { unit: 'zzz' },
  ])('is refused with a code when it holds %j', async (data) => {
    const { body, status } = await specialist.post('/api/procedures').send(data)
    expect([status, body.errors?.[0].code.slice(0, 3)]).toEqual([400, 'CP_'])
  })
})

describe('who may do what with procedures', () => {
  it.each([
    ['contributor', 403],
    ['editor', 403],
    ['secretary', 403],
    ['recordsClerk', 201],
    ['specialist', 201],
    ['technicalAdmin', 403],
    ['provinceAdmin', 403],
  ] as const)('a %s who makes one is answered %i', async (role, expected) => {
    const where = role === 'provinceAdmin' ? null : commune
    const agent = await loginAs(portal, await makeUser(portal.payload, role, where))
    const data = { name: 'Thủ tục', tenant: commune.id }
    expect((await agent.post('/api/procedures').send(data)).status).toBe(expected)
  })
})
