import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { inTransaction } from '../../src/db/inTransaction.ts'
import { openSqlite } from '../../src/db/sqliteClient.ts'
import { publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makeSection,
  makeUser,
  unique,
} from '../support/builders.ts'
import { itOnSqlite, itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
})
afterAll(() => portal.close())

const sections = async () =>
  (await portal.payload.count({ collection: 'sections', overrideAccess: true })).totalDocs

describe('several writes as one', () => {
  it('are all there afterwards', async () => {
    const before = await sections()
    await inTransaction(portal.payload, async (req) => {
      for (const title of ['Một', 'Hai']) {
        await portal.payload.create({
          collection: 'sections',
          data: { tenant: commune.id, title: `${title} ${unique()}` },
          depth: 0,
          overrideAccess: true,
          req,
        })
      }
    })
    expect(await sections()).toBe(before + 2)
  })

  it('leave nothing behind when the last of them fails', async () => {
    const before = await sections()
    const failing = inTransaction(portal.payload, async (req) => {
      await portal.payload.create({
        collection: 'sections',
        data: { tenant: commune.id, title: `Ba ${unique()}` },
        depth: 0,
        overrideAccess: true,
        req,
      })
      throw new Error('mất điện')
    })
    await expect(failing).rejects.toThrow('mất điện')
    expect(await sections()).toBe(before)
  })

  it('are not seen by others before they are complete', async () => {
    const before = await sections()
    await inTransaction(portal.payload, async (req) => {
      await portal.payload.create({
        collection: 'sections',
        data: { tenant: commune.id, title: `Bốn ${unique()}` },
        depth: 0,
        overrideAccess: true,
        req,
      })
      expect(await sections()).toBe(before)
    })
  })
})

describe('two writers at once', () => {
  itWithTwoWriters('both save: forty parallel writes, forty items, forty addresses', async () => {
    const before = await sections()
    const made = await Promise.all(
      Array.from({ length: 40 }, () => makeSection(portal.payload, commune)),
    )
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(40)
    expect(await sections()).toBe(before + 40)
  })

  itWithTwoWriters('never give one address to two items', async () => {
    const editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
    const title = `Cùng một tên ${unique()}`
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => editor.post('/api/articles').send({ title })),
    )
    const slugs = answers.filter(({ status }) => status === 201).map(({ body }) => body.doc.slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const { body, status } of answers) {
      if (status !== 201) expect([status, body.errors[0].code]).toEqual([400, 'CP_INPUT_INVALID'])
    }
  })

  itWithTwoWriters(
    'one publishes while the other saves a draft: the public sees the published one',
    async () => {
      const editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
      const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
      const article = await makeArticle(portal.payload, commune, { title: 'Bản trình duyệt' })
      await Promise.all([
        publishNow(head, 'articles', article),
        editor.patch(`/api/articles/${article.id}`).send({ title: 'Sửa cùng lúc' }),
      ])
      const { body } = await portal.visitor.get(`/api/articles/${article.id}`)
      // Whichever came first: what is public was whole, and the other text is not lost.
      expect(['Bản trình duyệt', 'Sửa cùng lúc']).toContain(body.title)
      const { docs } = await portal.payload.findVersions({
        collection: 'articles',
        depth: 0,
        overrideAccess: true,
        where: { parent: { equals: article.id } },
      })
      expect(docs.map(({ version }) => version.title)).toContain('Sửa cùng lúc')
    },
  )
})

describe('the SQLite file', () => {
  itOnSqlite('is waited for while another process writes to it', async () => {
    const other = await openSqlite(path.join(portal.dataFolder, 'portal.db'))
    const theirs = await other.transaction('write')
    await theirs.execute("UPDATE communes SET address = 'từ tiến trình khác'")
    const ours = makeSection(portal.payload, commune)
    const waited = await Promise.race([
      ours.then(() => 'did not wait'),
      new Promise((resolve) => setTimeout(() => resolve('waits'), 300)),
    ])
    expect(waited).toBe('waits')
    await theirs.commit()
    expect((await ours).tenant).toBe(commune.id)
    other.close()
  })

  itOnSqlite('reports a commit that fails instead of swallowing it', async () => {
    const { client } = portal.payload.db as unknown as {
      client: { execute: (sql: string) => Promise<unknown> }
    }
    await client.execute(
      'CREATE TABLE probe (id TEXT PRIMARY KEY, other TEXT REFERENCES probe(id) DEFERRABLE INITIALLY DEFERRED)',
    )
    const failing = inTransaction(portal.payload, async (req) => {
      const { sessions } = portal.payload.db as unknown as {
        sessions: Record<string, { db: { run: (sql: unknown) => Promise<unknown> } }>
      }
      const { sql } = await import('@payloadcms/db-sqlite')
      const id = String(await req.transactionID)
      await sessions[id]?.db.run(sql.raw("INSERT INTO probe VALUES ('a', 'nobody')"))
    })
    await expect(failing).rejects.toThrow(/FOREIGN KEY/)
    await makeSection(portal.payload, commune)
  })
})
