import type { Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { limits } from '../../src/files/reading/reading.ts'
import { resumeLost, resumeReadings } from '../../src/files/reading/resumeReadings.ts'
import { loginAs, makeCommune, makeUser, unique } from '../support/builders.ts'
import { makeDocx } from '../support/makeZip.ts'
import { itOnSqlite } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyPdf, publishFile, readFiles, seenBy, upload, uploaded } from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let head: Agent

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
})
afterAll(() => portal.close())

const publish = (id: string) => publishFile({ commune, head, portal }, id)

describe('the text of a file', () => {
  it('is read by a job and shown to staff who ask for it, never to the public', async () => {
    const { extraction, id } = await uploaded(
      editor,
      'van-ban.docx',
      makeDocx(['Mục đích', unique()]),
    )
    expect(extraction).toMatchObject({ status: 'pending' })
    await publish(id)
    await readFiles(portal)
    const read = await seenBy(editor, id)
    expect(read).toMatchObject({ _status: 'published', extraction: { status: 'done' } })
    expect(read.text).toBeUndefined()
    const { body } = await editor.get(`/api/attachments/${id}?select[text]=true`)
    expect(body.text).toMatch(/^Mục đích\n/)

    for (const query of ['', '?select[text]=true', '?select[extraction]=true']) {
      const seen = await portal.visitor.get(`/api/attachments/${id}${query}`)
      expect(seen.status).toBe(200)
      expect(seen.body).not.toHaveProperty('text')
      expect(seen.body).not.toHaveProperty('extraction')
    }
    const guess = await portal.visitor.get('/api/attachments?where[text][like]=Mục')
    expect(guess.status).toBe(400)
  })

  it('makes no version, publishes nothing and moves no date', async () => {
    const draft = await uploaded(editor, 'nhap.pdf', anyPdf())
    const live = await uploaded(editor, 'dang.pdf', anyPdf())
    await publish(live.id)
    const edited = { title: 'Đang sửa' }
    await editor.patch(`/api/attachments/${live.id}`).send(edited)
    const count = () =>
      portal.payload.countVersions({
        collection: 'attachments',
        overrideAccess: true,
        where: { parent: { in: [draft.id, live.id] } },
      })
    const before = await count()
    const { updatedAt } = await seenBy(editor, draft.id)
    await readFiles(portal)
    expect(await count()).toEqual(before)
    expect(await seenBy(editor, draft.id)).toMatchObject({
      _status: 'draft',
      extraction: { status: 'done' },
      hasTextLayer: true,
      pages: 1,
      updatedAt,
    })
    expect(await seenBy(editor, live.id)).toMatchObject({
      ...edited,
      extraction: { status: 'done' },
    })
    const { body } = await portal.visitor.get(`/api/attachments/${live.id}`)
    expect(body).toMatchObject({ _status: 'published', hasTextLayer: true, title: live.title })
    expect((await portal.visitor.get(`/api/attachments/${draft.id}`)).status).toBe(404)
  })

  it('stays with the file when its record is edited and published later', async () => {
    const { id } = await uploaded(editor, 'van-ban.pdf', anyPdf(['Lich tiep dan']))
    await readFiles(portal)
    await editor.patch(`/api/attachments/${id}`).send({ title: 'Lịch tiếp dân' })
    await publish(id)
    const { body } = await editor.get(
      `/api/attachments/${id}?select[text]=true&select[extraction]=true`,
    )
    expect(body).toMatchObject({ extraction: { status: 'done' }, text: 'Lich tiep dan' })
  })

  it('of a bomb or a broken file is a reason, and the server goes on answering', async () => {
    const bomb = makeDocx([' '.repeat((limits.unpackedMB + 1) * 1024 * 1024)])
    const broken = Buffer.from(`%PDF-1.7\n${unique()}\nxref\nstartxref\n9\n%%EOF`)
    const first = await uploaded(editor, 'bom.docx', bomb)
    const second = await uploaded(editor, 'hong.pdf', broken)
    const [, health] = await Promise.all([readFiles(portal), portal.visitor.get('/healthz')])
    expect(health.status).toBe(200)
    const failed = (reason: string) => ({ extraction: { reason, status: 'failed' } })
    expect(await seenBy(editor, first.id)).toMatchObject(failed('tooLarge'))
    expect(await seenBy(editor, second.id)).toMatchObject(failed('broken'))
  })

  it('is not read for kinds that have none', async () => {
    const { extraction } = await uploaded(editor, 'a.txt', Buffer.from(unique()))
    expect(extraction).toMatchObject({ status: 'none' })
  })

  it('waits for nobody when the upload was rolled back', async () => {
    const jobs = () => portal.payload.count({ collection: 'payload-jobs', overrideAccess: true })
    const before = await jobs()
    await upload(editor, 'a.pdf', anyPdf(), { title: 'x'.repeat(300) })
    expect(await jobs()).toEqual(before)
  })
})

describe('a reading that was killed', () => {
  // The stand-in for MongoDB keeps the jobs that are done: they would all be read again.
  beforeEach(() => portal.payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))

  const jobOf = async (id: string) => {
    const { docs } = await portal.payload.find({
      collection: 'payload-jobs',
      depth: 0,
      limit: 100,
      overrideAccess: true,
    })
    const job = docs.find(({ input }) => (input as { attachment?: string }).attachment === id)
    if (!job) throw new Error('no job')
    return job.id
  }
  const change = (id: string, data: Record<string, unknown>) =>
    portal.payload.db.updateJobs({ data, id, req: {}, returning: false })

  it('is taken up again, one that still runs elsewhere is not', async () => {
    const { id: lost } = await uploaded(editor, 'mat.pdf', anyPdf())
    const { id: running } = await uploaded(editor, 'dang-doc.pdf', anyPdf())
    const longAgo = new Date(Date.now() - 60 * 60 * 1000).toISOString()
    await change(await jobOf(lost), { processing: true, updatedAt: longAgo })
    const still = await jobOf(running)
    await change(still, { processing: true, updatedAt: new Date().toISOString() })
    await resumeLost(portal.payload)
    await readFiles(portal)
    expect((await seenBy(editor, lost)).extraction?.status).toBe('done')
    expect((await seenBy(editor, running)).extraction?.status).toBe('pending')
    await change(still, { processing: false })
    await readFiles(portal)
  })

  itOnSqlite('and whose job is gone by its end does not keep others from writing', async () => {
    const { db } = portal.payload
    const now = new Date().toISOString()
    const entry = {
      completedAt: now,
      executedAt: now,
      id: unique(),
      state: 'succeeded',
      taskID: '1',
    }
    const data = { log: { $push: { ...entry, taskSlug: 'readAttachment' } } }
    const req = { transactionID: (await db.beginTransaction()) ?? undefined }
    await expect(db.updateJobs({ data, id: 'không có', req })).rejects.toThrow()
    await uploaded(editor, 'sau-do.pdf', anyPdf())
  })

  it('or that failed for another reason is tried again at the next start', async () => {
    const { id } = await uploaded(editor, 'loi.pdf', anyPdf())
    await change(await jobOf(id), { hasError: true })
    await readFiles(portal)
    expect((await seenBy(editor, id)).extraction?.status).toBe('pending')
    await resumeReadings(portal.payload)
    await readFiles(portal)
    expect((await seenBy(editor, id)).extraction?.status).toBe('done')
  })

  it('is made up for files that an older release took', async () => {
    const { id } = await uploaded(editor, 'cu.pdf', anyPdf())
    await readFiles(portal)
    const data = { extraction: { status: null }, kind: null, text: null }
    await portal.payload.db.updateOne({ collection: 'attachments', data, id })
    await resumeReadings(portal.payload)
    await readFiles(portal)
    expect(await seenBy(editor, id)).toMatchObject({ extraction: { status: 'done' }, kind: 'pdf' })
  })
})
