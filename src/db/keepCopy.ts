import type { Client } from '@libsql/client'
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

const unfinished = '.unfinished'

/**
 * Keeps a copy of the database file beside it, in `backup/`, before a migration changes it. It has
 * its name only once it is whole; what a start that was killed left unfinished is removed.
 */
export async function keepCopy(client: Client, file: string, migration = 'migration') {
  const folder = path.join(path.dirname(file), 'backup')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (name.endsWith(unfinished)) rmSync(path.join(folder, name))
  }
  const day = new Date().toISOString().replace(/[:.]/g, '-')
  const copy = path.join(folder, `${path.basename(file, '.db')}-${day}-before-${migration}.db`)
  await client.execute({ args: [copy + unfinished], sql: 'VACUUM INTO ?' })
  renameSync(copy + unfinished, copy)
}
