import { rmSync } from 'node:fs'

import { upgrade } from '../../src/db/upgrade/index.ts'
import { countRows, layOlderPortal, onFile } from './olderSqlite.ts'
import { addOldRowsInMongo, addOldRowsInSqlite, type OldRows } from './oldRows.ts'
import { type Portal, startPayload } from './startPayload.ts'

declare const DATABASE: 'mongodb' | 'sqlite'

export type Upgraded = {
  /** How many rows the older file had, by table. */
  before: Record<string, number>
  close: () => Promise<void>
  /** Of SQLite: the database, and the folder it lies in. */
  file: string
  folder: string
  portal: Portal
  rows: OldRows
}

/** This release on the database that 0.1.0 left. */
export async function startUpgraded(): Promise<Upgraded> {
  if (DATABASE === 'mongodb') {
    const portal = await startPayload()
    const rows = await addOldRowsInMongo(portal.payload)
    await upgrade(portal.payload)
    return { before: {}, close: portal.close, file: '', folder: '', portal, rows }
  }
  const { file, folder } = layOlderPortal()
  const rows = onFile(file, addOldRowsInSqlite)
  const before = onFile(file, countRows)
  const portal = await startPayload({ DATABASE_URL: `file:${file}`, PORTAL_DATA: folder })
  const close = async () => {
    await portal.close()
    rmSync(folder, { force: true, recursive: true })
  }
  return { before, close, file, folder, portal, rows }
}
