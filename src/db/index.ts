import type { Database } from '../config/env.ts'
import type { DatabaseAdapterObj } from 'payload'

/** The database the settings name. Only the one that is used is loaded. */
export async function openDatabase(database: Database): Promise<DatabaseAdapterObj> {
  if (database.kind === 'mongodb') {
    const { mongoDatabase } = await import('./mongodb.ts')
    return mongoDatabase(database.url)
  }
  const { sqliteDatabase } = await import('./sqlite.ts')
  return sqliteDatabase(database.file)
}
