import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

import { copyMigrated, keepMigrated } from '../support/migratedSqlite.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

const memory = '/dev/shm'

/**
 * A portal whose SQLite file lies in memory where there is such a place: of a world of thousands of
 * rows, made and mended without end, most of the time would go into waiting for a disk.
 */
export async function startQuickly(): Promise<Portal> {
  if (DATABASE !== 'sqlite' || !existsSync(memory)) return startPayload()
  const folder = mkdtempSync(path.join(memory, 'portal-leak-'))
  const file = path.join(folder, 'portal.db')
  copyMigrated(file)
  const portal = await startPayload({ DATABASE_URL: `file:${file}` })
  await keepMigrated(portal.payload)
  const close = async () => {
    await portal.close()
    rmSync(folder, { force: true, recursive: true })
  }
  return { ...portal, close }
}
