import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'

/** The live rows of a collection, or all their versions. */
export type Place = { collection: CollectionSlug; isVersions: boolean }
/** A stored row by the names of its fields; of a version, what it holds of the item. */
export type Row = Record<string, unknown> & { id: string }
/** What to write, by the names of fields at the top level. */
export type Values = Record<string, boolean | null | number | string>

const pageSize = 200

/** Does this Payload keep its rows in MongoDB? Else they are in SQLite. */
export const isMongo = ({ db }: Payload): boolean => db.name === 'mongoose'

/** Live rows and, where there are any, versions. */
export function placesOf({ collections }: Payload, collection: CollectionSlug): Place[] {
  const hasVersions = Boolean(collections[collection].config.versions)
  return [false, ...(hasVersions ? [true] : [])].map((isVersions) => ({ collection, isVersions }))
}

/**
 * All rows of a place, with the fields named, in pages by id. Past access and hooks: drafts, and
 * what lies in the trash, are rows too.
 */
export async function* pagesOf(
  { db }: Payload,
  { collection, isVersions }: Place,
  names: readonly string[],
): AsyncGenerator<Row[]> {
  const select = Object.fromEntries(names.map((name) => [name, true as const]))
  const common = { collection, limit: pageSize, pagination: true, sort: 'id' }
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = isVersions
      ? await db.findVersions<Row>({ ...common, page, select: { version: select } })
      : await db.find<Row>({ ...common, page, select })
    yield docs.map((doc) => ('version' in doc ? { ...(doc.version as Row), id: doc.id } : doc))
    if (!hasNextPage) return
  }
}

/**
 * Fills fields of rows where `guard`, one of them, is still empty, so that what somebody saved
 * meanwhile stands. Each row at once and whole; nobody's edit: no version, no new time of change.
 */
export async function fillRows(
  payload: Payload,
  place: Place,
  guard: string,
  rows: { id: string; values: Values }[],
): Promise<void> {
  if (isMongo(payload)) await fillInMongo(payload, place, guard, rows)
  else await fillInSqlite(payload, place, guard, rows)
}

async function fillInMongo(
  { db }: Payload,
  { collection, isVersions }: Place,
  guard: string,
  rows: { id: string; values: Values }[],
): Promise<void> {
  const { collections, versions } = db as unknown as MongooseAdapter
  const model = (isVersions ? versions : collections)[collection]
  const prefix = isVersions ? 'version.' : ''
  for (const { id, values } of rows) {
    const set = Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value])
    await model?.updateOne(
      { _id: id, [`${prefix}${guard}`]: null },
      { $set: Object.fromEntries(set) },
      { timestamps: false },
    )
  }
}

async function fillInSqlite(
  { db }: Payload,
  { collection, isVersions }: Place,
  guard: string,
  rows: { id: string; values: Values }[],
): Promise<void> {
  if (rows.length === 0) return
  const own = snakeCase(collection)
  const table = isVersions ? `_${own}_v` : own
  const column = (name: string) => `"${isVersions ? 'version_' : ''}${snakeCase(name)}"`
  const statements = rows.map(({ id, values }) => {
    const set = Object.keys(values).map((name) => `${column(name)} = ?`)
    return {
      args: [...Object.values(values), id],
      sql: `UPDATE "${table}" SET ${set.join(', ')} WHERE "id" = ? AND ${column(guard)} IS NULL`,
    }
  })
  await (db as unknown as SQLiteAdapter).client.batch(statements, 'write')
}

const snakeCase = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
