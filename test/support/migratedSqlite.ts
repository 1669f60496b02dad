import { type Client, createClient } from '@libsql/client'
import { copyFileSync, existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

/**
 * Migrating an empty SQLite file takes half a second; fifty test files do it once for all. The
 * first one keeps a copy of its new database, where `npm test` says; without that, each migrates.
 */
const folder = process.env.TEST_FOLDER ?? ''
const kept = path.join(folder, 'migrated.db')

export function copyMigrated(file: string): void {
  if (folder && existsSync(kept)) copyFileSync(kept, file)
}

export async function keepMigrated({ db }: Payload): Promise<void> {
  if (!folder || existsSync(kept)) return
  const { client } = db as unknown as { client: Client }
  const unfinished = `${kept}.${process.pid}`
  await client.execute({ args: [unfinished], sql: 'VACUUM INTO ?' })
  await forgetTrail(unfinished)
  renameSync(unfinished, kept)
}

/** Each portal has a secret of its own, and begins and signs its own audit trail. */
async function forgetTrail(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` })
  await client.executeMultiple(`
    DELETE FROM audit_events;
    DELETE FROM audit_heads;
  `)
  client.close()
}
