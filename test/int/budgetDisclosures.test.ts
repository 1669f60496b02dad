import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publishNow } from '../support/acts.ts'
import { loginAs, makeCommune, makePdfAttachment, makeUser } from '../support/builders.ts'
import { makeBudgetDisclosure, makeFigures } from '../support/builders/registers.ts'
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

const post = (data: object) => specialist.post('/api/budget-disclosures').send(data)
const publish = (id: string) => publishNow(head, 'budget-disclosures', { id })

describe('a budget disclosure', () => {
  it('fact 33: of the execution needs its period before it is published', async () => {
    const { id } = await makeBudgetDisclosure(portal, commune, { stage: 'thuc_hien' })
    const { body, status } = await publish(id)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_BUDGET_PERIOD_MISSING'])
    expect(body.errors[0].data.errors[0]).toMatchObject({ label: 'Kỳ báo cáo', path: 'period' })
    await specialist.patch(`/api/budget-disclosures/${id}`).send({ period: 'Q1' })
    expect((await publish(id)).status).toBe(200)
  })

  it.each(['du_toan_trinh', 'du_toan_giao', 'quyet_toan'])(
    'fact 33: of the stage %s may not have a period, not even as a draft',
    async (stage) => {
      const { body, status } = await post({ fiscalYear: 2026, period: 'Q1', stage })
      expect([status, body.errors[0].code]).toEqual([400, 'CP_BUDGET_PERIOD_NOT_ALLOWED'])
      expect(body.errors[0].data.errors[0].path).toBe('period')
    },
  )

  it('is refused when the stage changes and the period stays', async () => {
    const { body } = await post({ fiscalYear: 2026, period: 'nam', stage: 'thuc_hien' })
    const address = `/api/budget-disclosures/${body.doc.id}`
    const stage = { stage: 'quyet_toan' }
    expect((await specialist.patch(address).send(stage)).status).toBe(400)
    expect((await specialist.patch(address).send({ ...stage, period: null })).status).toBe(200)
  })

  it.each([
    [{ period: 'Q1', stage: 'thuc_hien' }, '2026-04-15'],
    [{ period: '6T', stage: 'thuc_hien' }, '2026-07-15'],
    [{ period: '9T', stage: 'thuc_hien' }, '2026-10-15'],
    [{ period: 'nam', stage: 'thuc_hien' }, '2027-01-15'],
    [{ sentOrIssuedOn: '2026-11-06', stage: 'du_toan_trinh' }, '2026-11-13'],
    [{ sentOrIssuedOn: '2026-11-06', stage: 'du_toan_giao' }, '2026-12-06'],
    [{ sentOrIssuedOn: '2026-11-06', stage: 'quyet_toan' }, '2026-12-06'],
    [{ stage: 'quyet_toan' }, null],
    [{}, null],
  ])('fact 33: %j of 2026 is due on %s', async (data, deadline) => {
    const { body } = await post({ fiscalYear: 2026, ...data })
    expect(body.doc.deadline).toBe(deadline)
  })

  it('is late when it became public after its deadline', async () => {
    for (const [fiscalYear, late] of [
      [2020, true],
      [2199, false],
    ] as const) {
      const { id } = await makeBudgetDisclosure(portal, commune, {
        _status: 'published',
        fiscalYear,
        period: 'Q1',
        stage: 'thuc_hien',
      })
      const address = `/api/budget-disclosures/${id}?select[late]=true`
      expect((await portal.visitor.get(address)).body.late).toBe(late)
    }
  })

  it('is called by its year, stage and period, and has an address of its own', async () => {
    const data = { fiscalYear: 2031, period: '9T', stage: 'thuc_hien' }
    const { body } = await post({ ...data, title: 'Tên tự đặt' })
    expect(body.doc).toMatchObject({
      slug: 'ngan-sach-nam-2031-tinh-hinh-thuc-hien-9-thang',
      title: 'Ngân sách năm 2031 – Tình hình thực hiện – 9 tháng',
    })
  })

  it('needs its year, stage, explanation and figures before it is published', async () => {
    const { body } = await post({})
    const { body: refused, status } = await publish(body.doc.id)
    expect(status).toBe(400)
    const paths = refused.errors[0].data.errors.map(({ path }: { path: string }) => path)
    expect(paths.sort()).toEqual(['dataFile', 'explanationFile', 'fiscalYear', 'stage'])
  })

  it('has its figures in a spreadsheet, not in a scan', async () => {
    const scan = await makePdfAttachment(portal.payload, commune, { _status: 'published' })
    const { body, status } = await post({ dataFile: scan.id })
    expect([status, body.errors[0].code]).toEqual([400, 'CP_BUDGET_DATA_FORMAT'])
    expect(body.errors[0].data.errors[0].path).toBe('dataFile')
    const figures = await makeFigures(portal, commune, { _status: 'published' })
    expect((await post({ dataFile: figures.id })).status).toBe(201)
  })

  it('answers a file of another commune like one that does not exist', async () => {
    const other = await makeCommune(portal.payload)
    const foreign = await makePdfAttachment(portal.payload, other)
    const nothing = foreign.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const [known, unknown] = [
      await post({ dataFile: foreign.id }),
      await post({ dataFile: nothing }),
    ]
    expect(known.status).toBe(400)
    const shape = (body: unknown) =>
      JSON.stringify(body).replaceAll(foreign.id, 'id').replaceAll(nothing, 'id')
    expect(shape(known.body)).toBe(shape(unknown.body))
  })

  it('is read by the public once it is published, and not before', async () => {
    const { id } = await makeBudgetDisclosure(portal, commune)
    const address = `/api/budget-disclosures/${id}`
    expect((await portal.visitor.get(address)).status).toBe(404)
    expect((await publish(id)).status).toBe(200)
    const { body } = await portal.visitor.get(address)
    expect(body.stage).toBe('du_toan_giao')
    expect(body.createdBy).toBeUndefined()
  })

  it.each([
    { dataFile: { a: 1 } },
    { dataFile: 'zzz' },
    { decision: 'zzz' },
    { fiscalYear: 'năm nay' },
    { fiscalYear: 26 },
    { period: 'Q2', stage: 'thuc_hien' },
    { period: { a: 1 } },
    { sentOrIssuedOn: '2026-02-30' },
    { stage: 'nop_sau' },
    { stage: ['thuc_hien'] },
  ])('is refused with a code when it holds %j', async (data) => {
    const { body, status } = await post(data)
    expect([status, body.errors?.[0].code.slice(0, 3)]).toEqual([400, 'CP_'])
  })
})
