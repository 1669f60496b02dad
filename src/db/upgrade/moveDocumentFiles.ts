import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { isMongo, placesOf } from './rows.ts'

type Stored = { attachments?: unknown[] | null; files?: { file: unknown }[] }
type StoredRow = Stored & { _id: never; version?: Stored }

/**
 * The attachments of an older document become its files, in their order, in rows and versions: in
 * one write a row, so that there is no moment without them. MongoDB only; on SQLite they move
 * before their table is dropped (moveDocumentFilesInSql).
 */
export async function moveDocumentFiles(payload: Payload): Promise<void> {
  if (!isMongo(payload)) return
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  for (const { collection, isVersions } of placesOf(payload, 'documents')) {
    const rows = (isVersions ? versions : collections)[collection]?.collection
    const prefix = isVersions ? 'version.' : ''
    const old = { [`${prefix}attachments`]: { $exists: true } }
    for await (const row of rows?.find(old) ?? []) {
      const { _id, version, ...live } = row as unknown as StoredRow
      const { attachments, files = [] } = (isVersions ? version : live) ?? {}
      const known = new Set(files.map(({ file }) => String(file)))
      const moved = (attachments ?? []).filter((id) => !known.has(String(id))).map(fileRow)
      await rows?.updateOne(
        { _id, ...old },
        {
          $set: { [`${prefix}files`]: [...files, ...moved] },
          $unset: { [`${prefix}attachments`]: '' },
        },
      )
    }
  }
}

/** Nobody has said which copy it is, nor checked its signature. */
const fileRow = (file: unknown) => ({
  id: randomBytes(12).toString('hex'),
  digitalSignature: 'chua_kiem_tra',
  file,
  kind: 'original',
})
