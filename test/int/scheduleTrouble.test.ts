import type { Article } from '../../src/payload-types.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { archiveDue } from '../../plugins/workflow/archiveDue.ts'
import { runDue } from '../../plugins/workflow/runDue.ts'
import { act, makeApproved, publishInTurn, takeDown } from '../support/acts.ts'
import { loginAs, makeUser, unique } from '../support/builders.ts'
import { makeDocx } from '../support/makeZip.ts'
import { type Agent, codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { readFiles, uploaded } from '../support/uploads.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterEach(() => void jest.restoreAllMocks())
afterAll(() => portal.close())

const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const turn = (more: { approver?: Agent; editor?: Agent } = {}) => ({
  approver: office.deputyHead,
  editor: office.editor,
  ...more,
})
const draftOf = async (id: string): Promise<Article> =>
  (await office.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
const isPublic = async (id: string) =>
  (await portal.visitor.get(`/api/articles/${id}`)).status === 200
const schedule = (id: string, at: Date, approver = office.deputyHead) =>
  act(approver, 'articles', id, 'schedule', { at: at.toISOString() })

async function scheduled(at: Date, data: Partial<Article> = {}): Promise<string> {
  const { id } = await writeArticle(office, office.editor, data)
  await makeApproved(turn(), 'articles', id)
  expect((await schedule(id, at)).status).toBe(200)
  return id
}
async function mailsAbout(title: string): Promise<string[]> {
  const { docs } = await portal.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    limit: 500,
    overrideAccess: true,
    where: { taskSlug: { equals: 'sendMail' } },
  })
  const mails = docs.map(({ input }) => input as { subject: string; to: string })
  return mails.filter(({ subject }) => subject.includes(title)).map(({ to }) => to)
}

describe('what is scheduled', () => {
  it('and put off to another day while others are published waits for that day', async () => {
    const [first, second] = [await scheduled(minutes(2)), await scheduled(minutes(3))]
    const { payload } = portal
    const find = payload.find.bind(payload)
    let isDone = false
    // The run has made its list, and asks who scheduled the first.
    jest.spyOn(payload, 'find').mockImplementation(async (args: { collection: string }) => {
      if (args.collection === 'users' && !isDone) {
        isDone = true
        await act(office.deputyHead, 'articles', second, 'cancelSchedule')
        await schedule(second, minutes(7 * 24 * 60))
      }
      return find(args as never)
    })
    await runDue(payload, minutes(10))
    jest.restoreAllMocks()
    expect([await isPublic(first), await isPublic(second)]).toEqual([true, false])
    expect((await draftOf(second)).state).toBe('scheduled')
  })

  it('is not public without its file, and says so', async () => {
    const file = await uploaded(office.editor, 'a.docx', makeDocx([unique()]), {
      tenant: office.commune.id,
    })
    await readFiles(portal)
    const id = await scheduled(minutes(2), { attachments: [file.id] })
    rmSync(path.join(portal.dataFolder, 'files', String(file.filename)))
    const { failed } = await runDue(portal.payload, minutes(10))
    expect(failed.find((due) => due.id === id)?.problem.vi).toContain('Không thấy tệp')
    expect(await isPublic(id)).toBe(false)
    expect((await draftOf(id)).state).toBe('approved')
  })

  it('that the system itself fails to publish stays scheduled, is told once, and published later', async () => {
    const id = await scheduled(minutes(2))
    const { title } = await draftOf(id)
    const { payload } = portal
    const update = payload.update.bind(payload)
    const failing = jest.spyOn(payload, 'update').mockImplementation(((args: {
      data: { _status?: string }
      id: string
    }) => {
      if (args.id === id && args.data._status === 'published') throw new TypeError('no function')
      return update(args as never)
    }) as never)
    const { failed } = await runDue(payload, minutes(10))
    expect(failed.map((due) => due.id)).toContain(id)
    const told = await mailsAbout(title)
    expect(told.length).toBeGreaterThan(0)
    await runDue(payload, minutes(11))
    expect(await mailsAbout(title)).toEqual(told)
    expect(await draftOf(id)).toMatchObject({
      state: 'scheduled',
      workflow: { problem: expect.stringContaining('Hệ thống chưa đăng được') },
    })
    const { body } = await office.deputyHead.get('/api/my-work')
    const groups = body.groups as { group: string; rows: { id: string }[] }[]
    const problems = groups.find(({ group }) => group === 'problems')
    expect(problems?.rows.map((row) => row.id)).toContain(id)
    failing.mockRestore()
    await runDue(payload, minutes(12))
    expect(await isPublic(id)).toBe(true)
  })

  it('and fails is told to other approvers when nobody concerned works here any more', async () => {
    const { payload } = portal
    const [deputy, writer] = [
      await makeUser(payload, 'deputyHead', office.commune),
      await makeUser(payload, 'editor', office.commune),
    ]
    const [approver, editor] = [await loginAs(portal, deputy), await loginAs(portal, writer)]
    const { id, title } = await writeArticle(office, editor)
    await makeApproved({ approver, editor }, 'articles', id)
    expect((await schedule(id, minutes(2), approver)).status).toBe(200)
    for (const { id: account } of [deputy, writer]) {
      await payload.update({
        collection: 'users',
        data: { disabled: true },
        depth: 0,
        id: account,
        overrideAccess: true,
      })
    }
    await runDue(payload, minutes(10))
    expect(await mailsAbout(`lịch hẹn: ${title}`)).toContain(office.users.head.email)
  })
})

describe('a piece whose time is over', () => {
  it('before it would be public is neither scheduled nor published', async () => {
    const { id } = await writeArticle(office, office.editor, {
      expiresAt: minutes(3).toISOString(),
      publishedAt: '2026-01-01T00:00:00.000Z',
    })
    await makeApproved(turn(), 'articles', id)
    const late = await schedule(id, minutes(5))
    expect([late.status, codesOf(late)]).toEqual([400, ['CP_WORKFLOW_OVER']])
    expect((await schedule(id, minutes(2))).status).toBe(200)
    const { failed } = await runDue(portal.payload, minutes(10))
    expect(failed.map((due) => due.id)).toContain(id)
    expect(await isPublic(id)).toBe(false)
  })

  it('is put away when it has been kept long enough, and nothing else is', async () => {
    const ids = []
    for (let count = 0; count < 2; count += 1) {
      const { id } = await writeArticle(office, office.editor)
      await publishInTurn(turn(), 'articles', id)
      ids.push(id)
    }
    const [gone = '', kept = ''] = ids
    expect((await takeDown(office.deputyHead, 'articles', { id: gone })).status).toBe(200)
    await archiveDue(portal.payload)
    expect((await draftOf(gone)).state).toBe('unpublished')
    const inFiveYears = new Date(Date.now() + 5.1 * 365 * 24 * 60 * 60_000)
    expect(await archiveDue(portal.payload, inFiveYears)).toBeGreaterThan(0)
    expect([(await draftOf(gone)).state, (await draftOf(kept)).state]).toEqual([
      'archived',
      'published',
    ])
    expect((await portal.visitor.get(`/api/articles/${gone}`)).status).toBe(410)
  })
})
