import type Database from 'libsql'
import type { Payload } from 'payload'

/** A table of the SQLite file, and what its rows are of. */
export type Table = {
  collection: string
  /** Of an INSERT: all, with the number SQLite gives a row. */
  columns: string
  /** Its rows have numbers that SQLite gives, not ids. */
  isNumbered: boolean
  isVersion: boolean
  /** Which list of the item it holds: `memberships`. */
  list: string
  name: string
  /** The column that names the row above, in a table of lists or versions. */
  parent?: string
  parentTable?: string
}

type Key = { from: string; table: string }

/** Every table of the running configuration by its name. */
export function tablesOf(payload: Payload, database: Database.Database): Map<string, Table> {
  const all = <T>(sql: string) => database.prepare(sql).all() as T[]
  const names = all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  ).map(({ name }) => name)
  const slugs = Object.keys(payload.collections).map((slug) => [slug, snake(slug)] as const)
  const tables = new Map<string, Table>()
  for (const name of names) {
    const owner = ownerOf(name, slugs)
    if (!owner) continue
    const [collection, stem] = owner
    const isVersion = name.startsWith('_')
    const isMain = name === stem
    const fields = all<{ name: string; pk: number; type: string }>(`PRAGMA table_info("${name}")`)
    const isNumbered = fields.some(({ pk, type }) => pk > 0 && /^integer$/i.test(type))
    const parent = isMain
      ? undefined
      : fields.find((one) => one.name === '_parent_id' || one.name === 'parent_id')?.name
    const keys = all<Key>(`PRAGMA foreign_key_list("${name}")`)
    tables.set(name, {
      collection,
      columns: [...(isNumbered ? [] : ['rowid']), ...fields.map((one) => `"${one.name}"`)].join(),
      isNumbered,
      isVersion,
      list: name.slice(stem.length + (isVersion ? 3 : 1)).replace(/^_/, ''),
      name,
      parent,
      parentTable: keys.find(({ from }) => from === parent)?.table,
    })
  }
  return tables
}

/** As the adapter names tables and columns: `workflow.submittedBy` → workflow_submitted_by. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[-.]/g, '_')

/** The collection with the longest name that a table's name begins with. */
function ownerOf(table: string, slugs: (readonly [string, string])[]) {
  const fitting = slugs.filter(([, stem]) =>
    [stem, `_${stem}_v`].some((one) => table === one || table.startsWith(`${one}_`)),
  )
  return fitting.sort((left, right) => right[1].length - left[1].length)[0]
}
