import type { Env } from '../config/env.ts'
import Database from 'libsql'
import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

import { OperatorError } from '../config/operatorError.ts'

const sqliteMagic = 'SQLite format 3\0'
const mongoWaitMs = 5000

/**
 * Can this database be used at all? Asked before anything is built or written.
 * @throws OperatorError naming DATABASE_URL
 */
export async function checkDatabase({ database, dataFolder }: Env): Promise<void> {
  if (database.kind === 'mongodb') await checkMongo(database.url)
  else checkSqliteFile(database.file, dataFolder)
}

function checkSqliteFile(file: string, dataFolder: string): void {
  const stats = statOf(file)
  if (!stats) {
    const folder = path.dirname(file)
    // The data folder is made when it is missing; any other is the operator's.
    if (folder === dataFolder || statOf(folder)?.isDirectory()) return
    throw unusable(`chưa có thư mục ${folder}`, `the folder ${folder} does not exist`)
  }
  if (!stats.isFile()) throw unusable(`${file} không phải là tệp`, `${file} is not a file`)
  if (stats.size === 0) return
  const start = Buffer.alloc(sqliteMagic.length)
  try {
    const descriptor = openSync(file, 'r+')
    readSync(descriptor, start, 0, start.length, 0)
    closeSync(descriptor)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw unusable(`không mở được ${file} (${code})`, `cannot open ${file} (${code})`)
  }
  if (start.toString('latin1') !== sqliteMagic) {
    throw unusable(
      `${file} không phải là cơ sở dữ liệu SQLite`,
      `${file} is not an SQLite database`,
    )
  }
  checkContent(file)
}

/** The right first bytes and nothing behind them: found out by reading the list of tables. */
function checkContent(file: string): void {
  let database: Database.Database | undefined
  try {
    database = new Database(file)
    database.prepare('SELECT count(*) FROM sqlite_master').get()
  } catch (error) {
    const { code } = error as { code?: string }
    // Another process at work on it is no fault of the file.
    if (code?.startsWith('SQLITE_BUSY')) return
    throw unusable(`cơ sở dữ liệu ${file} bị hỏng (${code})`, `${file} is damaged (${code})`)
  } finally {
    database?.close()
  }
}

/** A path through something that is no folder is an error of its own: nothing is there. */
function statOf(place: string): Stats | undefined {
  try {
    return statSync(place)
  } catch {
    return undefined
  }
}

async function checkMongo(url: string): Promise<void> {
  const { mongo } = (await import('mongoose')).default
  let client: InstanceType<typeof mongo.MongoClient> | undefined
  let hello: { setName?: string }
  try {
    client = new mongo.MongoClient(url, {
      connectTimeoutMS: mongoWaitMs,
      serverSelectionTimeoutMS: mongoWaitMs,
    })
    await client.connect()
    hello = await client.db().command({ hello: 1 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw unusable(`không kết nối được MongoDB: ${reason}`, 'cannot reach MongoDB')
  } finally {
    await client?.close().catch(() => undefined)
  }
  if (!hello.setName || !client?.options.replicaSet) {
    throw unusable(
      'phải là một replica set và nêu tên của nó (…?replicaSet=rs0), vì giao dịch cần có nó',
      'must be a replica set, with its name (…?replicaSet=rs0): transactions need one',
    )
  }
}

function unusable(vi: string, en: string): OperatorError {
  return new OperatorError('DATABASE_URL', { en: `${en}.`, vi: `${vi}.` })
}
