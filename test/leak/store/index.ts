import type { Payload } from 'payload'

import { MongoStore } from './mongo.ts'
import { SqliteStore } from './sqlite.ts'

/** What is different of one item since the world was kept, whoever wrote it and by whatever door. */
export type Change = {
  collection: string
  id: string
  /** Of its main row. */
  main: 'changed' | 'gone' | 'made' | null
  /** The names of what is different there: columns and lists. */
  names: string[]
  /** What the row points to, before or after: every text in it. */
  refs: string[]
  /** Was one of its versions written, made or removed? */
  versions: boolean
}

export type Row = { collection: string; id: string; isVersion: boolean }

/**
 * The rows of the database themselves, below every adapter and hook. It remembers all of them once,
 * says which are different afterwards, and puts exactly those back.
 */
export type Store = {
  changes: () => Promise<Change[]>
  close: () => void
  keep: () => Promise<void>
  /** From now on `changes` are told against how it is at this moment; `restore` still puts all back. */
  mark: () => Promise<void>
  /** Writes single values into a row: of an item by its id, or of one of its versions by its own. */
  put: (row: Row, values: Record<string, unknown>) => Promise<void>
  restore: () => Promise<void>
}

export const openStore = (payload: Payload): Store =>
  payload.db.name === 'mongoose' ? new MongoStore(payload) : new SqliteStore(payload)

/** The same item's changes as one. */
export function merged(changes: Change[]): Change[] {
  const byItem = new Map<string, Change>()
  for (const one of changes) {
    const key = `${one.collection}/${one.id}`
    const known = byItem.get(key)
    byItem.set(key, known ? both(known, one) : one)
  }
  return [...byItem.values()]
}

const both = (one: Change, other: Change): Change => ({
  ...one,
  main: one.main === null || one.main === 'changed' ? (other.main ?? one.main) : one.main,
  names: [...new Set([...one.names, ...other.names])],
  refs: [...one.refs, ...other.refs],
  versions: one.versions || other.versions,
})

/** Every text in a row, as deep as it stands. */
export function textsIn(...values: unknown[]): string[] {
  return values.flatMap((value) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? textsIn(...Object.values(value)) : []
  })
}
