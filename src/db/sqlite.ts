import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Migration } from 'payload'

import { indexLists } from './indexLists.ts'
import { keepCopy } from './keepCopy.ts'
import { migrations as written } from './migrations/index.ts'
import { openSqlite, type SqliteClient } from './sqliteClient.ts'

type SqliteDatabase = ReturnType<typeof sqliteAdapter>

const migrations = written as unknown as Migration[]

/**
 * The embedded database: uuid ids, transactions on, one writer at a time, migrations run whenever
 * it is opened and a copy of the file kept before one changes an existing database.
 */
export function sqliteDatabase(file: string): SqliteDatabase {
  const adapter = sqliteAdapter({
    afterSchemaInit: [indexLists],
    client: { url: `file:${file}` },
    idType: 'uuid',
    migrationDir: path.resolve('src/db/migrations'),
    push: false,
    transactionOptions: { behavior: 'immediate' },
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { commitTransaction, connect, destroy, updateJobs } = db

      db.connect = async function (options) {
        const isNew = !existsSync(file)
        const client = await openSqlite(file)
        this.client = client
        await connect?.call(this, options)
        const pending = isNew ? migrations : await pendingMigrations(client)
        if (pending.length === 0) return
        if (pending.length < migrations.length) await keepCopy(client, file, pending[0]?.name)
        await this.migrate({ migrations })
      }
      // The stock adapter ends a failed COMMIT as if it had succeeded: tell the caller instead.
      db.commitTransaction = async function (id) {
        await commitTransaction.call(this, id)
        const error = (this.client as unknown as SqliteClient).takeCommitError()
        if (error instanceof Error) throw error
      }
      // Payload begins a transaction to change a job, and forgets it when the change fails: nobody
      // could write any more.
      db.updateJobs = async function (args) {
        try {
          return await updateJobs.call(this, args)
        } catch (error) {
          const id = await args.req?.transactionID
          if (id !== undefined) await this.rollbackTransaction(id)
          throw error
        }
      }
      db.destroy = async function () {
        await destroy?.call(this)
        this.client?.close()
      }
      return db
    },
  }
}

/** Migrations this file has not seen. A file without tables has seen none. */
async function pendingMigrations(client: SqliteClient): Promise<Migration[]> {
  const { rows: tables } = await client.execute(
    `SELECT name FROM sqlite_master WHERE name = 'payload_migrations'`,
  )
  if (tables.length === 0) return migrations
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  const done = new Set(rows.map((row) => row.name))
  return migrations.filter(({ name }) => !done.has(name))
}
