import type { Change, Row as Place, Store } from './index.ts'
import Database from 'libsql'
import { copyFileSync, rmSync } from 'node:fs'
import type { Payload } from 'payload'

import { merged, textsIn } from './index.ts'
import { snake, type Table, tablesOf } from './tables.ts'

type Row = Record<string, unknown>
type Seen = { before?: Row; id: number | string; now?: Row; table: Table }
type Touched = { id: number | string; tbl: string }

const waitMs = 5
const log = 'leak_log'
const events = [
  ['INSERT', 'new'],
  ['UPDATE', 'new'],
  ['DELETE', 'old'],
] as const

/**
 * A second connection to the file of the portal. Triggers write down which rows were touched, by
 * whatever statement; a copy of the file made once says how they were.
 */
export class SqliteStore implements Store {
  private readonly database: Database.Database
  private readonly file = (process.env.DATABASE_URL ?? '').replace(/^file:/, '')
  private readonly kept = `${this.file}.kept`
  private marked = new Map<string, string>()
  private tables = new Map<string, Table>()

  constructor(private readonly payload: Payload) {
    this.database = new Database(this.file)
    for (const sql of ['foreign_keys = OFF', 'synchronous = OFF']) {
      this.database.exec(`PRAGMA ${sql}`)
    }
  }

  async keep(): Promise<void> {
    if (this.tables.size > 0) {
      this.statements.clear()
      this.database.exec('DETACH kept')
      await this.whenFree(() => this.database.exec(`DELETE FROM ${log}`))
    } else {
      this.tables = tablesOf(this.payload, this.database)
      await this.whenFree(() => this.writeDown())
    }
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    copyFileSync(this.file, this.kept)
    this.database.exec(`ATTACH '${this.kept}' AS kept`)
  }

  changes(): Promise<Change[]> {
    const seen = this.touched().map(({ id, tbl }): Seen => {
      const marked = this.marked.get(`${tbl}/${id}`)
      const before = marked === undefined ? this.row('kept', tbl, id) : fromText(marked)
      return { before, id, now: this.row('main', tbl, id), table: this.tableOf(tbl) }
    })
    return Promise.resolve(merged(withoutRewritten(seen).flatMap((one) => this.told(one))))
  }

  mark(): Promise<void> {
    for (const { id, tbl } of this.touched()) {
      this.marked.set(`${tbl}/${id}`, JSON.stringify(this.row('main', tbl, id) ?? null))
    }
    return Promise.resolve()
  }

  put({ collection, id, isVersion }: Place, values: Record<string, unknown>): Promise<void> {
    const stem = snake(collection)
    const table = isVersion ? `_${stem}_v` : stem
    const [before, above] = isVersion ? ['version_', 'version.'] : ['', '']
    return this.whenFree(() => {
      for (const [path, value] of Object.entries(values)) {
        if (Array.isArray(value)) this.putTexts(`${table}_texts`, id, above + path, value)
        else {
          const column = `${before}${snake(path)}`
          const sql = `UPDATE main.${quoted(table)} SET ${quoted(column)} = ? WHERE id = ?`
          this.prepared(sql).run(value, id)
        }
      }
    })
  }

  private putTexts(table: string, id: string, path: string, texts: unknown[]): void {
    const where = `WHERE parent_id = ? AND path = ?`
    this.prepared(`DELETE FROM main.${quoted(table)} ${where}`).run(id, path)
    const sql = `INSERT INTO main.${quoted(table)} ("order", parent_id, path, text) VALUES (?, ?, ?, ?)`
    for (const [index, text] of texts.entries()) this.prepared(sql).run(index + 1, id, path, text)
  }

  async restore(): Promise<void> {
    this.marked.clear()
    const touched = this.touched()
    if (touched.length === 0) return
    await this.whenFree(() => {
      for (const { id, tbl } of touched) {
        const { columns } = this.tableOf(tbl)
        this.run(`DELETE FROM main.${quoted(tbl)} WHERE id = ?`, id)
        this.run(
          `INSERT INTO main.${quoted(tbl)} (${columns}) SELECT ${columns} FROM kept.${quoted(tbl)} WHERE id = ?`,
          id,
        )
      }
      this.database.exec(`DELETE FROM ${log}`)
    })
  }

  close(): void {
    this.database.close()
    rmSync(this.kept, { force: true })
  }

  private writeDown(): void {
    this.database.exec(`CREATE TABLE ${log} (tbl TEXT, id)`)
    for (const { name } of this.tables.values()) {
      for (const [event, row] of events) {
        this.database.exec(
          `CREATE TRIGGER leak_${event}_${name} AFTER ${event} ON ${quoted(name)}
           BEGIN INSERT INTO ${log} VALUES ('${name}', ${row}.id); END`,
        )
      }
    }
  }

  private touched(): Touched[] {
    return this.database.prepare(`SELECT DISTINCT tbl, id FROM ${log}`).all() as Touched[]
  }

  private run(sql: string, id: number | string): void {
    this.prepared(sql).run(id)
  }

  private readonly statements = new Map<string, Database.Statement>()

  private prepared(sql: string): Database.Statement {
    const known = this.statements.get(sql) ?? this.database.prepare(sql)
    this.statements.set(sql, known)
    return known
  }

  private row(schema: 'kept' | 'main', table: string, id: number | string): Row | undefined {
    const sql = `SELECT * FROM ${schema}.${quoted(table)} WHERE id = ?`
    // Read to its end: a statement that is left half-way keeps an old picture of the file.
    return (this.prepared(sql).all(id) as Row[])[0]
  }

  private tableOf(name: string): Table {
    const table = this.tables.get(name)
    if (!table) throw new Error(`unknown table ${name}`)
    return table
  }

  /** What a row that is different means for the item it belongs to. */
  private told({ before, id, now, table }: Seen): Change[] {
    const columns = Object.keys({ ...before, ...now }).filter(
      (name) => before?.[name] !== now?.[name],
    )
    if (columns.length === 0) return []
    const { collection, parent } = table
    const refs = textsIn(before, now)
    if (!parent) {
      const main = before ? (now ? 'changed' : 'gone') : 'made'
      const names = main === 'changed' ? columns.map(camel) : []
      return [{ collection, id: String(id), main, names, refs, versions: false }]
    }
    const owner = this.ownerOf(table, now ?? before ?? {})
    const isVersion = table.isVersion
    const path = (now ?? before)?.path
    const [list = ''] = (typeof path === 'string' ? path : table.list).split('.')
    return [
      {
        collection,
        id: owner,
        main: isVersion ? null : 'changed',
        names: isVersion ? [] : [camel(list)],
        refs,
        versions: isVersion,
      },
    ]
  }

  /** Up the lists to the row of the item. */
  private ownerOf({ parent, parentTable }: Table, row: Row): string {
    const id = row[parent ?? ''] as string
    const above = this.tables.get(parentTable ?? '')
    if (!above?.parent) return id
    const next = this.row('main', above.name, id) ?? this.row('kept', above.name, id)
    return next ? this.ownerOf(above, next) : id
  }

  /** In a transaction, once the portal has none open. */
  private async whenFree(run: () => void): Promise<void> {
    for (;;) {
      try {
        this.database.exec('BEGIN IMMEDIATE')
        break
      } catch (error) {
        if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw error
        await new Promise((resolve) => setTimeout(resolve, waitMs))
      }
    }
    run()
    this.database.exec('COMMIT')
  }
}

const fromText = (text: string): Row | undefined => (JSON.parse(text) as null | Row) ?? undefined

/** Rows with a number of their own are written anew with every save: the same under another one. */
function withoutRewritten(seen: Seen[]): Seen[] {
  const gone = new Map<string, number>()
  const keyOf = ({ table }: Seen, row: Row) => `${table.name} ${JSON.stringify({ ...row, id: 0 })}`
  const numbered = seen.filter(({ table }) => table.isNumbered)
  for (const one of numbered) {
    if (one.before) gone.set(keyOf(one, one.before), (gone.get(keyOf(one, one.before)) ?? 0) + 1)
    if (one.now) gone.set(keyOf(one, one.now), (gone.get(keyOf(one, one.now)) ?? 0) - 1)
  }
  const isSame = (one: Seen, row?: Row) => !row || gone.get(keyOf(one, row)) === 0
  return seen.filter(
    (one) => !one.table.isNumbered || !(isSame(one, one.before) && isSame(one, one.now)),
  )
}

const quoted = (name: string): string => `"${name}"`

const camel = (column: string): string =>
  column.replace(/_id$/, '').replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
