import type { Commune, Document, Unit } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { publishNow } from '../support/acts.ts'
import { loginAs, makeCommune, makeDocument, makeUnit, makeUser } from '../support/builders.ts'
import { errorsOf } from '../support/builders/organisation.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let approver: Agent
let clerk: Agent
let commune: Commune
let organ: Unit
let portal: Portal
let number = 200

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  organ = await makeUnit(portal.payload, commune)
  clerk = await loginAs(portal, await makeUser(portal.payload, 'recordsClerk', commune))
  approver = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const make = (data: Partial<Document> = {}) => {
  number += 1
  const rawNumber = `${number}/QĐ-UBND`
  return makeDocument(portal.payload, commune, { organ: organ.id, rawNumber, ...data })
}
const replacing = ({ id }: Document) => [{ kind: 'thay_the' as const, target: id }]
const publish = (document: Document) => publishNow(approver, 'documents', document)
const relate = ({ id }: Document, relations: object[]) =>
  clerk.patch(`/api/documents/${id}`).send({ relations })
const seen = async ({ id }: Document) => (await portal.visitor.get(`/api/documents/${id}`)).body

describe('a document that was recalled', () => {
  it('does nothing to others from that day on', async () => {
    const old = await make()
    const next = await make({ issuedDate: '2026-02-01', relations: replacing(old) })
    await publish(old)
    await publish(next)
    expect((await seen(old)).validity).toBe('het')
    await clerk.patch(`/api/documents/${next.id}`).send({ recalledOn: '2026-03-01' })
    await publish(next)
    expect((await seen(next)).validity).toBe('bi_thu_hoi')
    expect(await seen(old)).toMatchObject({
      relatedBy: [{ document: next.id, kind: 'bi_thay_the', recalledOn: '2026-03-01' }],
      validity: 'con',
    })
  })
})

describe('a relation', () => {
  it('is stated once: the second time is refused', async () => {
    const [old, next] = [await make(), await make()]
    const elsewhere = { externalRef: 'Nghị định 30/2020/NĐ-CP', kind: 'can_cu' }
    const { body, status } = await relate(next, [
      ...replacing(old),
      elsewhere,
      { ...replacing(old)[0], isPartial: true },
      { ...elsewhere, externalRef: ' nghị định 30/2020/NĐ-CP' },
    ])
    expect([status, body.errors[0].code, errorsOf(body)]).toMatchObject([
      400,
      'CP_DOCUMENT_RELATION_TWICE',
      [{ path: 'relations.2.target' }, { path: 'relations.3.externalRef' }],
    ])
    const other = [{ kind: 'can_cu', target: old.id }, ...replacing(old)]
    expect((await relate(next, other)).status).toBe(200)
  })

  it('that an older release stored twice is shown once', async () => {
    const [old, next] = [await make(), await make()]
    await publish(old)
    await publish(next)
    const partly = { id: randomUUID(), isPartial: true, kind: 'thay_the', target: old.id }
    const wholly = { ...partly, id: randomUUID(), isPartial: false }
    await portal.payload.db.updateOne({
      id: next.id,
      collection: 'documents',
      data: { relations: [partly, wholly] },
    })
    expect((await seen(old)).relatedBy).toMatchObject([{ document: next.id, isPartial: false }])
    expect((await seen(old)).relatedBy).toHaveLength(1)
  })

  it('of replacing does not lead back, not even through a third document', async () => {
    const [first, second, third] = [await make(), await make(), await make()]
    expect((await relate(first, replacing(second))).status).toBe(200)
    expect((await relate(second, replacing(third))).status).toBe(200)
    const refused = [
      await relate(second, replacing(first)),
      await relate(third, [{ kind: 'bai_bo', target: first.id }]),
    ]
    for (const { body, status } of refused) {
      expect([status, errorsOf(body)]).toMatchObject([
        400,
        [{ code: 'CP_DOCUMENT_RELATION_MUTUAL', path: 'relations.0.target' }],
      ])
    }
    expect((await relate(third, [{ kind: 'can_cu', target: first.id }])).status).toBe(200)
  })

  it('of replacing is looked at again when the document is made public', async () => {
    const [first, second] = [await make(), await make()]
    await publish(second)
    await relate(first, replacing(second))
    await publish(first)
    // As two clerks do it at the same moment, each without seeing the other's.
    await relate(first, [])
    await relate(second, replacing(first))
    const { body, status } = await publish(second)
    expect([status, body.errors[0].code]).toEqual([400, 'CP_DOCUMENT_RELATION_MUTUAL'])
    await publish(first)
    expect((await publish(second)).status).toBe(200)
  })
})
