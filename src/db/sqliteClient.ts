import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

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

  const transaction = async () =>
    begin(writer, await acquire(), (error) => {
      commitError = error
    })
  /** A write outside a transaction is one by itself. */
  const write = async <T>(run: () => Promise<T>): Promise<T> => {
    const own = await transaction()
    try {
      const result = await run()
      await own.commit()
      return result
    } catch (error) {
      await own.rollback()
      throw error
    }
  }

  return {
    batch: (statements) => write(() => inTurn(writer.client, statements)),
    close: () => {
      reader.client.close()
      writer.client.close()
    },
    get closed() {
      return writer.client.closed
    },
    execute: (statement: InStatement) =>
      isRead(statement)
        ? reader.client.execute(statement)
        : write(() => writer.client.execute(statement)),
    executeMultiple: (sql) => write(() => promised(() => writer.database.exec(sql))),
    migrate: (statements) => write(() => inTurn(writer.client, statements)),
    protocol: 'file',
    sync: () => reader.client.sync(),
    takeCommitError: () => {
      const error = commitError
      commitError = undefined
      return error
    },
    transaction,
  }
}

type Connection = { client: Client; database: Database.Database }

async function connect(file: string): Promise<Connection> {
  const database = new Database(file)
  await whenNotBusy(() => database.exec('PRAGMA journal_mode = WAL'))
  database.exec('PRAGMA foreign_keys = ON')
  database.exec('PRAGMA synchronous = FULL')
  database.exec('PRAGMA journal_size_limit = 67108864')
  return { client: new Sqlite3Client(file, {}, database, 'number'), database }
}

async function inTurn(connection: Client, statements: InStatement[]): Promise<ResultSet[]> {
  const results: ResultSet[] = []
  for (const statement of statements) results.push(await connection.execute(statement))
  return results
}

/**
 * A transaction on the writing connection; its end lets the next writer in. What may find the file
 * busy is sent by `exec`: a prepared statement that was refused as busy stays "in progress" in
 * libsql, and no later COMMIT of the connection would succeed.
 */
async function begin(
  { client, database }: Connection,
  release: Release,
  onCommitError: (error: unknown) => void,
): Promise<Transaction> {
  let isOpen = true
  const end = (sql: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return
    isOpen = false
    try {
      database.exec(sql)
    } catch (error) {
      if (sql === 'COMMIT') onCommitError(error)
      if (database.inTransaction) database.exec('ROLLBACK')
      throw error
    } finally {
      release()
    }
  }
  try {
    await whenNotBusy(() => database.exec('BEGIN IMMEDIATE'))
  } catch (error) {
    release()
    throw error
  }
  return {
    batch: (statements) => inTurn(client, statements),
    close: () => end('ROLLBACK'),
    get closed() {
      return !isOpen
    },
    commit: () => promised(() => end('COMMIT')),
    execute: (statement: InStatement) => client.execute(statement),
    executeMultiple: (sql) => promised(() => database.exec(sql)),
    rollback: () => promised(() => end('ROLLBACK')),
  }
}

/** libsql works at once; its interface, and ours, is one of promises. */
function promised(run: () => void): Promise<void> {
  return new Promise((resolve) => {
    run()
    resolve()
  })
}

/** A copy (`VACUUM INTO`) only reads the file too, and may not stand in a transaction. */
function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*(?:select|pragma|explain|vacuum into)\b/i.test(sql)
}

/** Another process may hold the file: try again for a while, without blocking the event loop. */
async function whenNotBusy(run: () => unknown): Promise<void> {
  const deadline = Date.now() + writeWaitMs
  for (;;) {
    try {
      run()
      return
    } catch (error) {
      const isBusy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false
      if (!isBusy || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, busyRetryMs))
    }
  }
}
