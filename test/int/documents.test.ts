import type { Commune, Document, Unit } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { today } from '../../src/domain/today.ts'
import { publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeAttachment,
  makeCommune,
  makeDocument,
  makeUnit,
  makeUser,
} from '../support/builders.ts'
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
const codesOf = ({ warnings }: Document) =>
  (warnings as { message: { vi: string }; path?: string }[]).map(({ path }) => path)

describe('fact 35: a document that replaces another one', () => {
  it('ends it on its own first day, and is linked from it', async () => {
    const old = await make({ effectiveFrom: '2024-01-01', rawNumber: '90/QĐ-UBND' })
    await publish(old.id)
    const next = await make({
      effectiveFrom: '2026-03-01',
      issuedDate: '2026-02-20',
      rawNumber: '91/QĐ-UBND',
      relations: [{ kind: 'thay_the', target: old.id }],
    })
    const before = await portal.visitor.get(`/api/documents/${old.id}`)
    expect(before.body).toMatchObject({ relatedBy: [], validity: 'con' })
    await publish(next.id)
    const after = await portal.visitor.get(`/api/documents/${old.id}`)
    expect(after.body).toMatchObject({
      relatedBy: [
        { document: next.id, from: '2026-03-01', kind: 'bi_thay_the', rawNumber: '91/QĐ-UBND' },
      ],
      validity: 'het',
    })
  })

  it('does not end it before that day', async () => {
    const old = await make({ rawNumber: '92/QĐ-UBND' })
    await publish(old.id)
    const tomorrow = today(new Date(Date.now() + 24 * 3600 * 1000))
    const next = await make({
      effectiveFrom: tomorrow,
      rawNumber: '93/QĐ-UBND',
      relations: [{ kind: 'thay_the', target: old.id }],
    })
    await publish(next.id)
    const { body } = await portal.visitor.get(`/api/documents/${old.id}`)
    expect([body.validity, body.relatedBy.length]).toEqual(['con', 1])
    expect((await portal.visitor.get(`/api/documents/${next.id}`)).body.validity).toBe(
      'chua_hieu_luc',
    )
  })

  it('cannot be deleted while it says so, nor can the other one', async () => {
    const user = await makeUser(portal.payload, 'recordsClerk', commune)
    const mine = await loginAs(portal, user)
    const old = await make({ createdBy: user.id, rawNumber: '94/QĐ-UBND' })
    const next = await make({
      createdBy: user.id,
      rawNumber: '95/QĐ-UBND',
      relations: [{ kind: 'thay_the', target: old.id }],
    })
    const answers = [
      await mine.delete(`/api/documents/${next.id}`),
      await mine.patch(`/api/documents/${next.id}`).send({ deletedAt: new Date().toISOString() }),
      await mine.delete(`/api/documents/${old.id}`),
    ]
    expect(answers.map(({ body, status }) => [status, body.errors?.[0].code])).toEqual([
      [409, 'CP_DOCUMENT_HAS_RELATIONS'],
      [409, 'CP_DOCUMENT_HAS_RELATIONS'],
      [409, 'CP_REFERENCE_IN_USE'],
    ])
  })

  it('tells the same to who asks for nothing else, and nothing to who did not ask', async () => {
    const ended = await make({ effectiveTo: '2025-12-31', rawNumber: '96/QĐ-UBND' })
    const next = await make({
      rawNumber: '97/QĐ-UBND',
      relations: [{ kind: 'can_cu', target: ended.id }],
    })
    await publish(ended.id)
    await publish(next.id)
    const alone = await portal.visitor.get(`/api/documents/${ended.id}?select[validity]=true`)
    expect(alone.body.validity).toBe('het')
    const { body } = await portal.visitor.get(`/api/documents/${next.id}?depth=1`)
    expect(body.relations[0].target).toMatchObject({ id: ended.id, rawNumber: '96/QĐ-UBND' })
    expect(Object.keys(body.relations[0].target as object)).not.toContain('validity')
  })

  it('shows both sides in a list with one question more, whatever its length', async () => {
    const { body } = await portal.visitor.get('/api/documents?limit=100')
    const related = (body.docs as Document[]).filter(({ relatedBy }) =>
      Boolean((relatedBy as unknown[]).length),
    )
    expect(related.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a document', () => {
  it('keeps the name its issuer had', async () => {
    const unit = await makeUnit(portal.payload, commune, { name: 'UBND xã Linh Trường' })
    const { body } = await clerk
      .post('/api/documents')
      .send({ organ: unit.id, rawNumber: '1/BC-UBND' })
    expect(body.doc.organNameAtIssue).toBe('UBND xã Linh Trường')
    await portal.payload.update({
      collection: 'units',
      data: { name: 'UBND xã Cồn Tiên' },
      depth: 0,
      id: unit.id,
      overrideAccess: true,
    })
    const again = await clerk.patch(`/api/documents/${body.doc.id}`).send({ place: 'Cồn Tiên' })
    expect(again.body.doc.organNameAtIssue).toBe('UBND xã Linh Trường')
  })

  it('that is secret is never made public', async () => {
    const document = await make({ secrecy: 'mat' })
    const { body, status } = await publish(document.id)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_DOCUMENT_SECRET'])
  })

  it('needs a file to be made public', async () => {
    const { files: _files, id: _id, ...data } = await make()
    const copy = await clerk.post('/api/documents').send({ ...data, rawNumber: '80/KH-UBND' })
    const { body, status } = await publish((copy.body.doc as Document).id)
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'files'])
  })

  it('cannot end before it begins, nor be related to itself or to nothing', async () => {
    const document = await make()
    const send = (data: object) => clerk.patch(`/api/documents/${document.id}`).send(data)
    const answers = [
      await send({ effectiveFrom: '2026-03-01', effectiveTo: '2026-02-01' }),
      await send({ relations: [{ kind: 'sua_doi', target: document.id }] }),
      await send({ relations: [{ kind: 'sua_doi' }] }),
    ]
    expect(answers.map(({ body, status }) => [status, body.errors[0].code])).toEqual([
      [400, 'CP_INPUT_DAY_ORDER'],
      [400, 'CP_DOCUMENT_RELATED_TO_ITSELF'],
      [400, 'CP_DOCUMENT_RELATION_EMPTY'],
    ])
  })

  it('never shows its warnings or its keys to the public', async () => {
    const document = await make({ issuedDate: '2999-01-01' })
    expect(codesOf(document)).toContain('issuedDate')
    await publish(document.id)
    const { body } = await portal.visitor.get(`/api/documents/${document.id}`)
    for (const hidden of ['numberKey', 'searchText', 'sortKey', 'warnings']) {
      expect(body).not.toHaveProperty(hidden)
    }
  })

  it('is found by what its kind is called, also without diacritics', async () => {
    const document = await make()
    const words = encodeURIComponent('ke hoach')
    const { body } = await clerk.get(`/api/documents?where[searchText][like]=${words}&limit=50`)
    expect((body.docs as Document[]).map(({ id }) => id)).toContain(document.id)
  })

  it('does not lead to a file of another commune', async () => {
    const other = await makeCommune(portal.payload)
    const file = await makeAttachment(portal.payload, other)
    const { body, status } = await clerk
      .post('/api/documents')
      .send({ files: [{ file: file.id, kind: 'original' }], rawNumber: '1/KH-UBND' })
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'files.0.file'])
  })
})
