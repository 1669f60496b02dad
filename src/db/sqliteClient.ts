import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client'

import { oneAtATime, type Release } from './oneAtATime.ts'

const writeWaitMs = 15_000
const busyRetryMs = 20

export type SqliteClient = Client & {
  /** The error of the last COMMIT, once: Payload's adapter swallows it, see sqlite.ts. */
  takeCommitError: () => unknown
}

/**
 * A libsql client that keeps two connections: one that reads and one that writes, one writer at a
 * time. The stock client opens a new connection after every transaction (its pragmas are lost, its
 * old one waits for the garbage collector) and lets writers of one process fail with SQLITE_BUSY.
 * Other processes that hold the file are waited for without blocking this one.
 */
export async function openSqlite(file: string): Promise<SqliteClient> {
  const reader = await connect(file)
  const writer = await connect(file)
  const acquire = oneAtATime(writeWaitMs)
  let commitError: unknown

  const write = async <T>(run: () => Promise<T>): Promise<T> => {
    const release = await acquire()
    try {
      return await whenNotBusy(run)
    } finally {
      release()
    }
  }

  return {
    batch: (statements, mode) => write(() => writer.batch(statements, mode)),
    close: () => {
      reader.close()
      writer.close()
    },
    get closed() {
      return writer.closed
    },
    execute: (statement: InStatement) =>
      isRead(statement) ? reader.execute(statement) : write(() => writer.execute(statement)),
    executeMultiple: (sql) => write(() => writer.executeMultiple(sql)),
    migrate: (statements) => write(() => writer.migrate(statements)),
    protocol: 'file',
    sync: () => reader.sync(),
    takeCommitError: () => {
      const error = commitError
      commitError = undefined
      return error
    },
    transaction: async () =>
      begin(writer, await acquire(), (error) => {
        commitError = error
      }),
  }
}

async function connect(file: string): Promise<Client> {
  const connection = createClient({ url: `file:${file}` })
  await whenNotBusy(() => connection.execute('PRAGMA journal_mode = WAL'))
  await connection.execute('PRAGMA foreign_keys = ON')
  await connection.execute('PRAGMA synchronous = FULL')
  await connection.execute('PRAGMA journal_size_limit = 67108864')
  return connection
}

/** A transaction on the writing connection; its end lets the next writer in. */
async function begin(
  writer: Client,
  release: Release,
  onCommitError: (error: unknown) => void,
): Promise<Transaction> {
  let isOpen = true
  const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return
    isOpen = false
    try {
      await writer.execute(sql)
    } catch (error) {
      if (sql === 'COMMIT') {
        onCommitError(error)
        await writer.execute('ROLLBACK').catch(() => undefined)
      }
      throw error
    } finally {
      release()
    }
  }
  try {
    await whenNotBusy(() => writer.execute('BEGIN IMMEDIATE'))
  } catch (error) {
    release()
    throw error
  }
  return {
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await writer.execute(statement))
      return results
    },
    close: () => void end('ROLLBACK').catch(() => undefined),
    get closed() {
      return !isOpen
    },
    commit: () => end('COMMIT'),
    execute: (statement: InStatement) => writer.execute(statement),
    executeMultiple: (sql) => writer.executeMultiple(sql),
    rollback: () => end('ROLLBACK'),
  }
}

function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*(?:select|pragma|explain)\b/i.test(sql)
}

/** Another process may hold the file: try again for a while, without blocking the event loop. */
async function whenNotBusy<T>(run: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + writeWaitMs
  for (;;) {
    try {
      return await run()
    } catch (error) {
      const isBusy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false
      if (!isBusy || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, busyRetryMs))
    }
  }
}
