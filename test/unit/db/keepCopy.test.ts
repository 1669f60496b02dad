import { describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { keepCopy } from '../../../src/db/keepCopy.ts'
import { openSqlite } from '../../../src/db/sqliteClient.ts'

describe('the copy before a migration', () => {
  it('holds what the database held', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-copy-'))
    const file = path.join(folder, 'portal.db')
    const client = await openSqlite(file)
    await client.execute('CREATE TABLE plans (title text)')
    await client.execute({ args: ['Kế hoạch'], sql: 'INSERT INTO plans VALUES (?)' })
    await keepCopy(client, file, 'second')
    client.close()

    const [name, ...others] = readdirSync(path.join(folder, 'backup'))
    expect([name, others]).toEqual([expect.stringMatching(/^portal-.*-before-second\.db$/), []])
    const copy = await openSqlite(path.join(folder, 'backup', String(name)))
    const { rows } = await copy.execute('SELECT title FROM plans')
    copy.close()
    expect(rows.map(({ title }) => title)).toEqual(['Kế hoạch'])
    rmSync(folder, { force: true, recursive: true })
  })
  it('replaces what a copy that was cut short has left', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-copy-'))
    mkdirSync(path.join(folder, 'backup'))
    writeFileSync(path.join(folder, 'backup', 'portal-before-second.db.unfinished'), 'SQLite')
    const file = path.join(folder, 'portal.db')
    const client = await openSqlite(file)
    await client.execute('CREATE TABLE plans (title text)')
    await keepCopy(client, file, 'second')
    client.close()

    expect(readdirSync(path.join(folder, 'backup'))).toEqual([
      expect.stringMatching(/-before-second\.db$/),
    ])
    rmSync(folder, { force: true, recursive: true })
  })
})
