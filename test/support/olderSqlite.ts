import Database from 'libsql'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

const fixture = path.resolve('test/fixtures/upgrade/0.1.0-first.db.gz')

export type OlderPortal = { file: string; folder: string }
type Cell = null | number | string
type Values = Record<string, Cell>

/** A data folder of its own with the database that release 0.1.0 left, its demo in it. */
export function layOlderPortal(): OlderPortal {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-upgrade-'))
  const file = path.join(folder, 'portal.db')
  writeFileSync(file, gunzipSync(readFileSync(fixture)))
  return { file, folder }
}

/** Works on a database file directly, and closes it. */
export function onFile<T>(file: string, work: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** Puts a row into a table as it was then. */
export function insertRow(database: Database.Database, table: string, values: Values): void {
  const names = Object.keys(values).map((name) => `"${name}"`)
  const marks = names.map(() => '?')
  database
    .prepare(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${marks.join(', ')})`)
    .run(...Object.values(values))
}

export const rowsOf = (database: Database.Database, sql: string): Values[] =>
  database.prepare(sql).all() as Values[]

/** How many rows every table has. */
export function countRows(database: Database.Database): Record<string, number> {
  const tables = rowsOf(database, `SELECT name FROM sqlite_master WHERE type = 'table'`)
  return Object.fromEntries(
    tables.map(({ name }) => {
      const [row] = rowsOf(database, `SELECT count(*) AS rows FROM "${name}"`)
      return [String(name), Number(row?.rows)]
    }),
  )
}
