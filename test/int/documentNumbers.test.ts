import type { Commune, Document, Unit } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeApproved, publishNow } from '../support/acts.ts'
import { loginAs, makeCommune, makeDocument, makeUnit, makeUser } from '../support/builders.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let commune: Commune
let organ: Unit
let portal: Portal
let clerk: Awaited<ReturnType<typeof loginAs>>
let approver: Awaited<ReturnType<typeof loginAs>>

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  organ = await makeUnit(portal.payload, commune)
  clerk = await loginAs(portal, await makeUser(portal.payload, 'recordsClerk', commune))
  approver = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const make = (data: Partial<Document> = {}) =>
  makeDocument(portal.payload, commune, { organ: organ.id, ...data })
const publish = (id: string) => publishNow(approver, 'documents', { id })
const saved = async (rawNumber: string) => {
  const { body, status } = await clerk.post('/api/documents').send({ rawNumber })
  expect(status).toBe(201)
  return body.doc as Document
}
const codesOf = ({ warnings }: Document) =>
  (warnings as { message: { vi: string }; path?: string }[]).map(({ path }) => path)

describe('the number of a document', () => {
  it('fact 1: 12/KH-UBND is number 12 of a plan of UBND', async () => {
    expect(await saved('Số: 12/KH-UBND')).toMatchObject({
      codeNotation: 'KH-UBND',
      codeNumber: 12,
      codeYear: null,
      isLegalNormative: false,
      rawNumber: 'Số: 12/KH-UBND',
      typeCode: 'KH',
    })
  })

  it('fact 2: with a year in it, it is a legal normative document', async () => {
    expect(await saved('05/2026/QĐ-UBND')).toMatchObject({
      codeNumber: 5,
      codeYear: 2026,
      isLegalNormative: true,
      typeCode: 'QĐ',
    })
    expect(await saved('05/QĐ-UBND')).toMatchObject({ isLegalNormative: false })
  })

  it('fact 3: a letter has no type in its number and is called công văn', async () => {
    expect(await saved('45/UBND-VHXH')).toMatchObject({ codeNumber: 45, typeCode: 'cong_van' })
    expect(await saved('03/NQ-HĐND')).toMatchObject({ typeCode: 'NQ' })
  })

  it('fact 4: codes that differ by a mark or by case are different types', async () => {
    const types = []
    for (const number of ['12/CTr-UBND', '12/CT-UBND', '02/ĐA-UBND', '02/DA-UBND', '01/QYĐ-UBND']) {
      types.push((await saved(number)).typeCode)
    }
    expect(types).toEqual(['CTr', 'CT', 'ĐA', 'DA', 'QyĐ'])
  })

  it.each([
    '148/2025/QH15',
    '1210/2016/UBTVQH13',
    '12/XYZ-UBND',
    '05/GN-UBND',
    '01/VBHN-BTC',
    '12/GP-UBND',
  ])('%s does not say its type: none is guessed, and it is not published so', async (rawNumber) => {
    const doc = await saved(rawNumber)
    expect([doc.codeNotation, doc.typeCode]).toEqual([expect.any(String), null])
    const complete = await make({ rawNumber: '12/KH-UBND', typeCode: 'KH' })
    await clerk.patch(`/api/documents/${complete.id}`).send({ rawNumber, typeCode: null })
    const { body, status } = await publish(complete.id)
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'typeCode'])
  })

  it('a code of before 2020 is known by the day of issue', async () => {
    const { body } = await clerk
      .post('/api/documents')
      .send({ issuedDate: '2018-05-02', rawNumber: '05/GN-UBND' })
    expect([body.doc.typeCode, body.doc.warnings]).toEqual(['GN', []])
  })

  it.each([
    ['12/KHLT-CAX-ĐTN', 'KH'],
    ['13/CTrLT-UBND-HPN', 'CTr'],
    ['403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', 'NQ'],
    ['14/2024/L-CTN', 'lenh'],
  ])('%s is saved, as the type that can be chosen', async (rawNumber, typeCode) => {
    const doc = await saved(rawNumber)
    expect([doc.typeCode, doc.warnings]).toEqual([typeCode, []])
  })

  it.each([
    ['Số:      /QĐ-UBND', 'missingNumber', 'There is a notation, but no number.'],
    ['593', 'bareNumber', 'There is a number only, without a notation.'],
    ['1961/QĐUBND', 'missingHyphen', 'A hyphen is missing between the groups of the notation.'],
    ['05-HD/VPTW', 'partyStyle', 'A number of the Party or a union'],
  ])('fact 5: %s is kept as typed, with the warning %s and no guess', async (raw, code, en) => {
    const doc = await saved(raw)
    expect(doc).toMatchObject({ codeNotation: null, codeNumber: null, typeCode: null })
    expect(doc.rawNumber).toBe(raw)
    expect(doc.warnings).toMatchObject([
      { code, message: { en: expect.stringContaining(en) }, path: 'rawNumber' },
    ])
  })

  it('fact 5: dashes and decomposed letters make no difference', async () => {
    expect(await saved('12/KH–UBND')).toMatchObject({ codeNotation: 'KH-UBND', codeNumber: 12 })
    const composed = 'Số: 12/QĐ-UBND'
    const decomposed = composed.normalize('NFD')
    expect(decomposed).not.toBe(composed)
    expect(await saved(decomposed)).toMatchObject({
      codeNotation: 'QĐ-UBND',
      codeNumber: 12,
      rawNumber: composed,
      typeCode: 'QĐ',
      warnings: [],
    })
  })

  it('keeps a type that was chosen, and says when the number tells another one', async () => {
    const { body } = await clerk
      .post('/api/documents')
      .send({ rawNumber: '9/KH-UBND', typeCode: 'BC' })
    expect(body.doc.typeCode).toBe('BC')
    expect(codesOf(body.doc as Document)).toContain('typeCode')
  })
})

describe('a number that is changed', () => {
  const change = async (data: object, first: object = { rawNumber: '12/KH-UBND' }) => {
    const { body: made } = await clerk.post('/api/documents').send(first)
    const { body, status } = await clerk.patch(`/api/documents/${made.doc.id}`).send(data)
    expect(status).toBe(200)
    return body.doc as Document
  }

  it('takes along the type that came from it', async () => {
    for (const data of [
      { rawNumber: '12/BC-UBND' },
      { rawNumber: '12/BC-UBND', typeCode: null },
      { rawNumber: '12/BC-UBND', typeCode: 'KH' },
    ]) {
      expect(await change(data)).toMatchObject({ codeNotation: 'BC-UBND', typeCode: 'BC' })
    }
    expect(await change({ rawNumber: '593' })).toMatchObject({ codeNumber: null, typeCode: null })
  })

  it('leaves nothing behind when it is taken away', async () => {
    expect(await change({ rawNumber: null })).toMatchObject({
      codeNotation: null,
      codeNumber: null,
      codeYear: null,
      isLegalNormative: false,
      rawNumber: null,
      typeCode: null,
    })
  })

  it('keeps the type that a person chose', async () => {
    const chosen = { rawNumber: '12/KH-UBND', typeCode: 'BC' }
    expect(await change({ rawNumber: '12/CTr-UBND' }, chosen)).toMatchObject({ typeCode: 'BC' })
    expect(await change({ rawNumber: null }, chosen)).toMatchObject({ typeCode: 'BC' })
    expect(await change({ subject: 'Trích yếu' }, chosen)).toMatchObject({ typeCode: 'BC' })
    expect(await change({ typeCode: null }, chosen)).toMatchObject({ typeCode: 'KH' })
  })

  it('is read anew by the day of issue', async () => {
    const old = { rawNumber: '05/GN-UBND' }
    expect(await change({ issuedDate: '2018-05-02' }, old)).toMatchObject({ typeCode: 'GN' })
  })
})

describe('fact 7: the same number of the same organ in the same year', () => {
  it('is a warning on a draft and refused at publication', async () => {
    const first = await make({ issuedDate: '2026-02-01', rawNumber: '77/KH-UBND' })
    expect((await publish(first.id)).status).toBe(200)
    const second = await make({ issuedDate: '2026-11-01', rawNumber: '77/KH-UBND' })
    expect(codesOf(second)).toContain('rawNumber')
    const { body, status } = await publish(second.id)
    expect([status, body.errors[0].code]).toEqual([409, 'CP_DOCUMENT_NUMBER_TAKEN'])
    expect(body.errors[0].data.errors[0]).toMatchObject({ label: 'Số, ký hiệu', path: 'rawNumber' })
  })

  it('is taken by somebody else after the approval: the button says so before it is pressed', async () => {
    const numbered = { issuedDate: '2026-02-01', rawNumber: '98/KH-UBND' }
    const [first, second] = [await make(numbered), await make(numbered)]
    const answers = await makeApproved({ approver, editor: clerk }, 'documents', second.id)
    expect(answers.at(-1)?.status).toBe(200)
    const refusals = async () => {
      const { body } = await approver.get(`/api/documents/${second.id}/acts`)
      const offers = body.acts as { reasons: { code: string }[]; verb: string }[]
      return offers.find(({ verb }) => verb === 'publish')?.reasons.map(({ code }) => code)
    }
    expect(await refusals()).toEqual([])
    expect((await publish(first.id)).status).toBe(200)
    expect(await refusals()).toEqual(['CP_DOCUMENT_NUMBER_TAKEN'])
  })

  it('is the same in another spelling', async () => {
    const first = await make({ issuedDate: '2026-02-01', rawNumber: '76/QĐ-UBND', typeCode: 'QĐ' })
    expect((await publish(first.id)).status).toBe(200)
    for (const rawNumber of ['76/QD-UBND', '76/qđ–ubnd']) {
      const second = await make({ issuedDate: '2026-11-01', rawNumber, typeCode: 'QĐ' })
      const codes = (second.warnings as { code: string }[]).map(({ code }) => code)
      expect(codes).toContain('sameNumber')
      const { body, status } = await publish(second.id)
      expect([status, body.errors[0].code]).toEqual([409, 'CP_DOCUMENT_NUMBER_TAKEN'])
    }
    const other = await make({ issuedDate: '2026-11-01', rawNumber: '76/KH-UBND' })
    expect((await publish(other.id)).status).toBe(200)
  })

  it('is allowed in another year and for another organ', async () => {
    const other = await makeUnit(portal.payload, commune)
    const documents = [
      await make({ issuedDate: '2025-02-01', rawNumber: '78/KH-UBND' }),
      await make({ issuedDate: '2026-02-01', rawNumber: '78/KH-UBND' }),
      await make({ issuedDate: '2026-02-01', organ: other.id, rawNumber: '78/KH-UBND' }),
    ]
    for (const { id } of documents) expect((await publish(id)).status).toBe(200)
  })

  it('may be published again by its own document', async () => {
    const document = await make({ rawNumber: '79/KH-UBND' })
    expect((await publish(document.id)).status).toBe(200)
    await clerk.patch(`/api/documents/${document.id}`).send({ subject: 'Trích yếu đã sửa' })
    expect((await publish(document.id)).status).toBe(200)
  })
})
