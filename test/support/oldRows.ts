import type { Unit } from '../../src/payload-types.ts'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type Database from 'libsql'
import mongoose from 'mongoose'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { makeCommune, makePdfAttachment, makeUnit, makeUser } from './builders.ts'
import { insertRow, rowsOf } from './olderSqlite.ts'

const { ObjectId } = mongoose.mongo

/**
 * Three public documents as release 0.1.0 kept them: one with two attachments and versions, its
 * twin of the same number in another spelling, and one whose type nobody knows; units with other names, and a file that nothing shows.
 */
export type OldRows = {
  attachmentIds: string[]
  /** Public then, shown by nothing. */
  looseId: string
  clerkEmail: string
  documentId: string
  oddId: string
  twinId: string
  versionCount: number
  versionId: string
}

const day = '2026-01-15T00:00:00.000Z'

/** Adds to the demo of a SQLite file of 0.1.0 what it has no example of. */
export function addOldRowsInSqlite(database: Database.Database): OldRows {
  const [document] = rowsOf(database, 'SELECT * FROM documents')
  const [version] = rowsOf(database, 'SELECT id FROM _documents_v WHERE latest = 1')
  if (!document || !version) throw new Error('the demo has no document')
  const { id: documentId, tenant_id: tenant } = document
  const [clerk] = rowsOf(database, `SELECT id FROM users WHERE email = 'vanthu@portal.example'`)
  const [looseId = '', ...attachmentIds] = ['Ảnh lẻ', 'Phụ lục', 'Bản ký'].map((title) => {
    const id = randomUUID()
    const filename = `${id}.pdf`
    const names = { filename, mime_type: 'application/pdf', original_name: filename, title }
    insertRow(database, 'attachments', {
      ...names,
      id,
      _status: 'published',
      created_by_id: clerk?.id ?? '',
      tenant_id: tenant ?? '',
    })
    return id
  })
  // Written last to first: the order is that of the column.
  for (const [index, file] of [...attachmentIds.entries()].toReversed()) {
    const row = { attachments_id: file, order: index + 1 }
    insertRow(database, 'documents_rels', {
      ...row,
      parent_id: documentId ?? '',
      path: 'attachments',
    })
    insertRow(database, '_documents_v_rels', {
      ...row,
      parent_id: version.id ?? '',
      path: 'version.attachments',
    })
  }
  const [twinId, oddId] = [randomUUID(), randomUUID()]
  insertRow(database, 'documents', {
    ...document,
    id: twinId,
    raw_number: '08/kh-ubnd',
    type_code: 'Kế hoạch',
  })
  insertRow(database, 'documents', {
    ...document,
    id: oddId,
    raw_number: 'không số',
    type_code: 'Tập san',
  })
  return {
    attachmentIds,
    looseId,
    clerkEmail: 'vanthu@portal.example',
    documentId: String(documentId),
    oddId,
    twinId,
    versionCount: 2,
    versionId: String(version.id),
  }
}

/** Writes the same past Payload, in the shape it had, and forgets that the upgrade has run. */
export async function addOldRowsInMongo(payload: Payload): Promise<OldRows> {
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  const commune = await makeCommune(payload)
  const [organ] = await makeOldUnits(payload, commune)
  const clerk = await makeUser(payload, 'recordsClerk', commune)
  const createdBy = clerk.id
  const attachments = [
    await makePdfAttachment(payload, commune, { createdBy }),
    await makePdfAttachment(payload, commune, { createdBy }),
  ]
  const attachmentIds = attachments.map(({ id }) => id)
  const { id: looseId } = await makePdfAttachment(payload, commune, { createdBy })
  await collections.attachments?.collection.updateMany({}, { $set: { _status: 'published' } })
  const document = {
    _status: 'published',
    createdAt: new Date(day),
    issuedDate: '2026-01-15',
    organ: new ObjectId(organ?.id),
    organNameAtIssue: 'UBND xã',
    rawNumber: '08/KH-UBND',
    recipients: ['UBND tỉnh (b/c)', 'Lưu: VT'],
    signer: { fullName: 'Lý Thị Ngọc', position: 'PHÓ CHỦ TỊCH', signingMode: 'KT' },
    subject: 'Tuyên truyền cải cách hành chính năm 2026',
    tenant: new ObjectId(commune.id),
    typeCode: 'KH',
    updatedAt: new Date(day),
  }
  const files = { attachments: attachmentIds.map((id) => new ObjectId(id)) }
  const ids = [new ObjectId(), new ObjectId(), new ObjectId()] as const
  await collections.documents?.collection.insertMany([
    { ...document, ...files, _id: ids[0] },
    { ...document, _id: ids[1], rawNumber: '08/kh-ubnd', typeCode: 'Kế hoạch' },
    { ...document, _id: ids[2], rawNumber: 'không số', typeCode: 'Tập san' },
  ])
  const versionIds = [new ObjectId(), new ObjectId()] as const
  const version = { createdAt: new Date(day), parent: ids[0], updatedAt: new Date(day) }
  await versions.documents?.collection.insertMany([
    { ...version, _id: versionIds[0], latest: true, version: { ...document, ...files } },
    { ...version, _id: versionIds[1], latest: false, version: { ...document, _status: 'draft' } },
  ])
  const domains = [{ id: randomUUID(), host: 'xa-cu.example', kind: 'former' }]
  await collections.communes?.collection.updateMany(
    {},
    { $set: { domains }, $unset: { emblemAlt: '' } },
  )
  const unknown = { decorative: '', heldBy: '', holders: '' }
  await collections.attachments?.collection.updateMany({}, { $unset: unknown })
  await collections.users?.collection.updateMany({}, { $unset: { kind: '' } })
  await payload.kv.clear()
  return {
    attachmentIds,
    looseId,
    clerkEmail: clerk.email,
    documentId: String(ids[0]),
    oddId: String(ids[2]),
    twinId: String(ids[1]),
    versionCount: 2,
    versionId: String(versionIds[0]),
  }
}

async function makeOldUnits(
  payload: Payload,
  commune: Awaited<ReturnType<typeof makeCommune>>,
): Promise<Unit[]> {
  const units: Unit[] = []
  for (const name of ['UBND xã', 'Đoàn Thanh niên', 'Phòng Văn hoá – Xã hội', 'Các thôn']) {
    const aliases = name.startsWith('Phòng') ? ['Công chức VH-XH'] : []
    units.push(await makeUnit(payload, commune, { aliases, name }))
  }
  const { collection } = (payload.db as unknown as MongooseAdapter).collections.units ?? {}
  await collection?.updateMany({}, { $unset: { searchText: '', sortKey: '' } })
  return units
}
