import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client'

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
  const url = `file:${file}`
  const reader = createClient({ url })
  await reader.execute('PRAGMA journal_mode = WAL')
  const writer = createClient({ url })
  for (const connection of [reader, writer]) {
    await connection.execute('PRAGMA foreign_keys = ON')
    await connection.execute('PRAGMA synchronous = FULL')
    await connection.execute('PRAGMA journal_size_limit = 67108864')
  }

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

  const transaction = async (): Promise<Transaction> => {
    const release = await acquire()
    let isOpen = true
    const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
      if (!isOpen) return
      isOpen = false
      try {
        await writer.execute(sql)
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
      commit: async () => {
        try {
          await end('COMMIT')
        } catch (error) {
          commitError = error
          await writer.execute('ROLLBACK').catch(() => undefined)
          throw error
        }
      },
      execute: (statement: InStatement) => writer.execute(statement),
      executeMultiple: (sql) => writer.executeMultiple(sql),
      rollback: () => end('ROLLBACK'),
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
    transaction,
  } as SqliteClient
}

function isRead(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*(?:select|pragma|explain)\b/i.test(sql)
}

/** Callers wait in line; one that waits longer than `limitMs` is told so instead of hanging. */
function oneAtATime(limitMs: number): () => Promise<() => void> {
  const waiting: (() => void)[] = []
  let isTaken = false
  const release = () => {
    const next = waiting.shift()
    if (next) next()
    else isTaken = false
  }
  return () => {
    let isReleased = false
    const releaseOnce = () => {
      if (isReleased) return
      isReleased = true
      release()
    }
    if (!isTaken) {
      isTaken = true
      return Promise.resolve(releaseOnce)
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        resolve(releaseOnce)
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(
          new Error(
            'SQLITE_BUSY: waited too long for the write before this one. ' +
              'A hook that writes without passing its req waits on itself.',
          ),
        )
      }, limitMs)
      waiting.push(enter)
    })
  }
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
