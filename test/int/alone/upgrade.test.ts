import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { upgrade } from '../../../src/db/upgrade/index.ts'
import { countRows, onFile, rowsOf } from '../../support/olderSqlite.ts'
import { type OldRows } from '../../support/oldRows.ts'
import { itOnSqlite } from '../../support/realDatabase.ts'
import { type Portal } from '../../support/startPayload.ts'
import { startUpgraded, type Upgraded } from '../../support/upgraded.ts'

let upgraded: Upgraded
let portal: Portal
let rows: OldRows

beforeAll(async () => {
  upgraded = await startUpgraded()
  ;({ portal, rows } = upgraded)
})
afterAll(() => upgraded.close())

describe('the upgrade', () => {
  it('is recorded', async () => {
    const keys = (await portal.payload.kv.keys()).filter((key) => key.startsWith('upgrade:'))
    expect(keys.toSorted()).toEqual([
      'upgrade:0.2-defaults',
      'upgrade:0.2-document-files',
      'upgrade:0.2-document-numbers',
      'upgrade:0.2-held-files',
      'upgrade:0.2-idle-accounts',
      'upgrade:0.2-search-texts',
      'upgrade:0.2-shown-files',
      'upgrade:0.2-states',
    ])
  })

  it('changes nothing the second time, even when its record was lost', async () => {
    const { payload } = portal
    const all = async () => ({
      documents: await payload.db.find({ collection: 'documents', sort: 'id' }),
      files: await payload.db.find({ collection: 'attachments', sort: 'id' }),
      units: await payload.db.find({ collection: 'units', sort: 'id' }),
      versions: await payload.db.findVersions({ collection: 'documents', sort: 'id' }),
    })
    const once = await all()
    await upgrade(payload)
    await payload.kv.clear()
    await upgrade(payload)
    expect(await all()).toEqual(once)
  })

  it('can be done by two servers at once', async () => {
    const { payload } = portal
    await payload.kv.clear()
    await Promise.all([upgrade(payload), upgrade(payload)])
    expect(await payload.kv.has('upgrade:0.2-states')).toBe(true)
  })

  itOnSqlite('loses no row of any table', async () => {
    const after = onFile(upgraded.file, countRows)
    const moved = {
      _documents_v_rels: '_documents_v_version_files',
      documents_rels: 'documents_files',
    }
    const lost = Object.entries(upgraded.before).filter(([table, count]) => {
      const today = (moved as Record<string, string>)[table] ?? table
      return (after[today] ?? 0) < count
    })
    expect(lost).toEqual([])
    return Promise.resolve()
  })

  itOnSqlite('leaves a sound file, its references whole', () => {
    const file = upgraded.file
    expect(onFile(file, (db) => rowsOf(db, 'PRAGMA foreign_key_check'))).toEqual([])
    expect(onFile(file, (db) => rowsOf(db, 'PRAGMA integrity_check'))).toEqual([
      { integrity_check: 'ok' },
    ])
    return Promise.resolve()
  })

  itOnSqlite('keeps a copy that holds what the older file held', () => {
    const folder = path.join(upgraded.folder, 'backup')
    const [copy = '', ...others] = readdirSync(folder)
    expect([copy, others]).toEqual([expect.stringMatching(/^portal-.*\.db$/), []])
    const kept = onFile(path.join(folder, copy), (db) => ({
      counts: countRows(db),
      documents: rowsOf(db, 'SELECT * FROM documents ORDER BY id'),
      files: rowsOf(db, 'SELECT attachments_id FROM documents_rels ORDER BY "order"'),
    }))
    expect(kept.counts).toEqual(upgraded.before)
    expect(kept.documents).toHaveLength(3)
    expect(kept.files.map(({ attachments_id: id }) => id)).toEqual(rows.attachmentIds)
    return Promise.resolve()
  })

  itOnSqlite('leaves the demo as it was', async () => {
    const { body: plans } = await portal.visitor.get(
      '/api/plans?depth=0&where[planYear][equals]=2026',
    )
    expect(plans.docs).toMatchObject([
      { slug: 'ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2026', document: rows.documentId },
    ])
    const { body: tasks } = await portal.visitor.get(
      `/api/plan-tasks?depth=0&sort=order&where[plan][equals]=${plans.docs[0].id}`,
    )
    expect((tasks.docs as { periodText: string }[]).map(({ periodText }) => periodText)).toEqual([
      'Thường xuyên',
      'Quý II/2026',
      'Hằng tháng',
      'Trước ngày 10/12/2026',
    ])
    const { body: articles } = await portal.visitor.get('/api/articles?depth=0&limit=100')
    expect(articles.totalDocs).toBe(2)
  })
})
