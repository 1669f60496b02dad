import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

type Table = { columns: Record<string, unknown> }
type Snapshot = { tables: Record<string, Table> }

const folder = path.resolve('src/db/migrations')
const snapshots = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
const read = (name = '') => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Snapshot

/** Tables of an older release that are gone, and the step of src/db/upgrade that moves their rows. */
const moved = {
  _documents_v_rels: 'moveDocumentFilesInSql',
  documents_rels: 'moveDocumentFilesInSql',
}

/** Who was logged in logs in again: the sessions of a release are not those of the next (docs/adr/0023). */
const dropped = ['users_sessions']

describe('the tables of the first release', () => {
  const first = read(snapshots[0]).tables
  const last = read(snapshots.at(-1)).tables

  it('are all there today, but for those whose rows are moved, or worth nothing', () => {
    const gone = Object.keys(first).filter((table) => !(table in last))
    expect(gone.toSorted()).toEqual([...Object.keys(moved), ...dropped])
  })

  it('have lost no column', () => {
    const lost = Object.entries(first).flatMap(([table, { columns }]) =>
      Object.keys(columns)
        .filter((column) => table in last && !(column in (last[table]?.columns ?? {})))
        .map((column) => `${table}.${column}`),
    )
    expect(lost).toEqual([])
  })

  it('are left by a migration that moves their rows first', () => {
    const upOf = (name: string) =>
      readFileSync(path.join(folder, name.replace('.json', '.ts')), 'utf8').split(
        'export async function down',
      )[0] ?? ''
    for (const [table, step] of Object.entries(moved)) {
      const drop = `DROP TABLE \\\`${table}\\\``
      const [before] =
        snapshots
          .map(upOf)
          .find((up) => up.includes(drop))
          ?.split(drop) ?? []
      expect(before).toContain(`await ${step}(db)`)
    }
  })
})
