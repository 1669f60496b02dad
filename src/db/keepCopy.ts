import type { Client } from '@libsql/client'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Keeps a copy of the database file beside it, in `backup/`, before a migration changes it.
 * A copy that already exists under this name (a start that was killed) is kept as it is.
 */
export async function keepCopy(client: Client, file: string, migration = 'migration') {
  const folder = path.join(path.dirname(file), 'backup')
  mkdirSync(folder, { recursive: true })
  const day = new Date().toISOString().replace(/[:.]/g, '-')
  const copy = path.join(folder, `${path.basename(file, '.db')}-${day}-before-${migration}.db`)
  await client.execute({ args: [copy], sql: 'VACUUM INTO ?' })
}
