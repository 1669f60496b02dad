import { describe, expect, it } from '@jest/globals'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { momentsOfThisRun } from '../support/moments.ts'
import { countRows, layOlderPortal, onFile, rowsOf } from '../support/olderSqlite.ts'
import { addOldRowsInSqlite } from '../support/oldRows.ts'
import { freePort, type Started, startServer } from '../support/startProcess.ts'

const moments = momentsOfThisRun([
  [/Migrating/, 0],
  [/Migrating/, 200],
  [/Migrated|Migrating/, 600],
  [/Migrated|Sẵn sàng sau/, 0],
  [/Migrated|Sẵn sàng sau/, 30],
])

const serve = async (folder: string): Promise<Started> =>
  startServer(['--api-only'], { PORT: String(await freePort()), PORTAL_DATA: folder })

async function serveOnce(folder: string): Promise<void> {
  const server = await serve(folder)
  await server.printed(/Sẵn sàng sau/)
  server.child.kill('SIGTERM')
  expect(await server.exit).toBe(0)
}

/** What is in the file, but for what a running server writes by itself. */
const contentOf = (file: string) =>
  onFile(file, (database) => ({
    counts: { ...countRows(database), payload_jobs: 0, payload_jobs_log: 0 },
    documents: rowsOf(database, 'SELECT * FROM documents ORDER BY id'),
    files: rowsOf(database, 'SELECT * FROM documents_files ORDER BY id'),
    records: rowsOf(database, 'SELECT key, data FROM payload_kv ORDER BY key'),
    units: rowsOf(database, 'SELECT * FROM units ORDER BY id'),
    versions: rowsOf(database, 'SELECT * FROM _documents_v ORDER BY id'),
  }))

describe('an older database', () => {
  it('is upgraded by the first start, and left as it is by the next', async () => {
    const { file, folder } = layOlderPortal()
    onFile(file, addOldRowsInSqlite)
    await serveOnce(folder)
    const once = contentOf(file)
    expect(once.files).toHaveLength(2)
    expect(readdirSync(path.join(folder, 'backup'))).toHaveLength(1)
    await serveOnce(folder)
    expect(contentOf(file)).toEqual(once)
    expect(readdirSync(path.join(folder, 'backup'))).toHaveLength(1)
    rmSync(folder, { force: true, recursive: true })
  })

  it('is upgraded to the same end when starts are killed on the way', async () => {
    const { file, folder } = layOlderPortal()
    const { attachmentIds } = onFile(file, addOldRowsInSqlite)
    for (const [line, wait] of moments) {
      const server = await serve(folder)
      // A start that got further than the line it was to be killed on has passed this moment.
      await Promise.race([server.printed(line), server.printed(/Sẵn sàng sau/)])
      await new Promise((resolve) => setTimeout(resolve, wait))
      server.child.kill('SIGKILL')
      await server.exit
    }
    await serveOnce(folder)
    const { documents, files, units } = contentOf(file)
    expect(files.map(({ file_id: id }) => id).toSorted()).toEqual(attachmentIds.toSorted())
    const unfilled = [...documents, ...units].filter(({ search_text: words }) => !words)
    expect(unfilled).toEqual([])
    expect(documents.every(({ number_key: key }) => Boolean(key))).toBe(true)
    expect(onFile(file, (database) => rowsOf(database, 'PRAGMA foreign_key_check'))).toEqual([])
    const copies = readdirSync(path.join(folder, 'backup'))
    expect(copies.filter((name) => name.endsWith('.db')).length).toBeGreaterThan(0)
    rmSync(folder, { force: true, recursive: true })
  })
})
