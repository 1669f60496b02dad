import type { MyWorkAnswer, WorkGroup } from '../../src/domain/desk/answers.ts'
import type { Role } from '../../src/domain/roles.ts'
import type { Article, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runDue } from '../../plugins/workflow/runDue.ts'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { act, actConfirming, publishInTurn, publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePlan,
  makeSection,
  makeUnit,
  makeUser,
  unique,
} from '../support/builders.ts'
import { makeTask } from '../support/builders/planTasks.ts'
import { makeDisclosure } from '../support/builders/registers.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Office<R extends Role = never> = Record<R, Agent> & { commune: Commune }

let portal: Portal

beforeAll(async () => {
  portal = await startPayload()
})
afterAll(() => portal.close())

/** An office of its own with these people: nothing waits in it yet. */
async function makeOffice<R extends Role>(...wanted: R[]): Promise<Office<R>> {
  const { payload } = portal
  const commune = await makeCommune(payload)
  const people = {} as Record<R, Agent>
  for (const role of wanted) {
    people[role] = await loginAs(portal, await makeUser(payload, role, commune))
  }
  return { ...people, commune }
}

async function write(agent: Agent, { commune }: Office): Promise<Article> {
  const { payload } = portal
  const { body } = await makeArticle(payload, commune)
  const section = (await makeSection(payload, commune)).id
  const data = { body, section, sourceName: 'UBND xã', summary: 'Tóm tắt.', tenant: commune.id }
  const answer = await agent
    .post('/api/articles?depth=0')
    .send({ ...data, title: `Tin ${unique()}` })
  return answer.body.doc as Article
}

async function groupsOf(agent: Agent): Promise<MyWorkAnswer['groups']> {
  const { body, status } = await agent.get('/api/my-work')
  expect(status).toBe(200)
  return (body as MyWorkAnswer).groups
}

async function titlesIn(agent: Agent, group: WorkGroup): Promise<unknown[]> {
  const found = (await groupsOf(agent)).find((one) => one.group === group)
  return (found?.rows ?? []).map(({ title }) => title)
}

describe('my work', () => {
  it('is empty for who has nothing to do, and closed to the public', async () => {
    const office = await makeOffice('contributor')
    expect(await groupsOf(office.contributor)).toEqual([])
    expect((await portal.visitor.get('/api/my-work')).status).toBe(403)
  })

  it('follows an article through the office: it waits for whose turn it is', async () => {
    const office = await makeOffice('contributor', 'editor', 'secretary', 'deputyHead')
    const { contributor: clerk, deputyHead, editor, secretary } = office
    const { id, title } = await write(clerk, office)
    expect(await titlesIn(clerk, 'drafts')).toEqual([title])

    await act(clerk, 'articles', id, 'submit')
    expect(await titlesIn(clerk, 'drafts')).toEqual([])
    expect(await titlesIn(editor, 'waiting')).toEqual([title])
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([])

    await act(editor, 'articles', id, 'take')
    expect(await titlesIn(editor, 'waiting')).toEqual([title])
    expect(await titlesIn(secretary, 'waiting')).toEqual([])

    await actConfirming(editor, 'articles', id, 'requestReview')
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([title])
    expect(await titlesIn(secretary, 'waiting')).toEqual([title])
    await actConfirming(secretary, 'articles', id, 'approve')
    expect(await titlesIn(secretary, 'waiting')).toEqual([])

    const input = { note: 'Ghi rõ nguồn', reason: 'thieu_nguon' }
    await act(deputyHead, 'articles', id, 'return', input)
    const [group] = (await groupsOf(clerk)).filter((one) => one.group === 'returned')
    expect(group?.rows).toMatchObject([
      {
        by: 'deputyHead thử nghiệm',
        collection: 'articles',
        id,
        note: 'Ghi rõ nguồn',
        reason: { vi: 'Thiếu nguồn' },
        stateLabel: { vi: 'Trả lại' },
        title,
      },
    ])
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([])
  })

  it('leaves out what an approver wrote a part of: somebody else has to approve it', async () => {
    const office = await makeOffice('editor', 'deputyHead', 'head')
    const { deputyHead, editor, head } = office
    const section = await makeSection(portal.payload, office.commune)
    const page = {
      body: (await makeArticle(portal.payload, office.commune)).body,
      section: section.id,
      title: `Trang ${unique()}`,
    }
    const { body } = await editor.post('/api/pages?depth=0').send(page)
    const { id, title } = body.doc as { id: string; title: string }
    await act(editor, 'pages', id, 'submit')
    await act(editor, 'pages', id, 'take')
    await head.patch(`/api/pages/${id}?draft=true`).send({ title: `${title} (sửa)` })
    await actConfirming(editor, 'pages', id, 'requestReview')
    expect(await titlesIn(head, 'waiting')).toEqual([])
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([`${title} (sửa)`])
  })

  it('shows what is scheduled, and what did not become public at its time', async () => {
    const office = await makeOffice('contributor', 'editor', 'deputyHead', 'head')
    const { contributor: clerk, deputyHead, editor } = office
    const { id, title } = await write(clerk, office)
    await act(clerk, 'articles', id, 'submit')
    await act(editor, 'articles', id, 'take')
    await actConfirming(editor, 'articles', id, 'requestReview')
    await actConfirming(deputyHead, 'articles', id, 'approve')
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([title])
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await act(deputyHead, 'articles', id, 'schedule', { at })
    const [found] = (await groupsOf(clerk)).filter((one) => one.group === 'scheduled')
    expect(found?.rows[0]).toMatchObject({ publishAt: `${at.slice(0, 16)}:00.000Z`, title })
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([])

    // Nobody who may approve is left of those who decided.
    const [decider] = (
      await portal.payload.find({
        collection: 'users',
        depth: 0,
        overrideAccess: true,
        where: {
          and: [
            { 'memberships.commune': { equals: office.commune.id } },
            { 'memberships.role': { equals: 'deputyHead' } },
          ],
        },
      })
    ).docs
    await portal.payload.update({
      collection: 'users',
      data: { disabled: true },
      depth: 0,
      id: decider?.id ?? '',
      overrideAccess: true,
    })
    await runDue(portal.payload, new Date(Date.now() + 7_200_000))
    const [problem] = (await groupsOf(office.head)).filter((one) => one.group === 'problems')
    expect(problem?.rows).toMatchObject([{ id, title }])
    expect(problem?.rows[0]?.note).toMatch(/không còn quyền/)
    expect(await titlesIn(office.head, 'waiting')).toEqual([])
  })

  it('asks for a second look at what the head published alone', async () => {
    const office = await makeOffice('contributor', 'deputyHead', 'head')
    const { contributor: clerk, deputyHead, head } = office
    const { id, title } = await write(clerk, office)
    await publishNow(head, 'articles', { id })
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([title])
    expect(await titlesIn(head, 'waiting')).toEqual([])
    await actConfirming(deputyHead, 'articles', id, 'approve')
    expect(await titlesIn(deputyHead, 'waiting')).toEqual([])
  })

  it('names tasks and disclosures that are due or overdue, the latest first in line', async () => {
    const office = await makeOffice('head')
    const { commune, head } = office
    const { payload } = portal
    const plan = await makePlan(payload, commune)
    const leadUnit = (await makeUnit(payload, commune)).id
    const dues = { gap: 3, late: -2, later: 30 }
    for (const [name, days] of Object.entries(dues)) {
      await makeTask(payload, commune, plan, {
        dueDate: addDays(today(), days),
        leadUnit,
        title: `${name} ${plan.title}`,
      })
    }
    await publishNow(head, 'plans', plan)
    const disclosure = await makeDisclosure(payload, commune, {
      decidedOn: addDays(today(), -20),
      forms: [{ from: today(), kind: 'niem_yet', place: 'Bảng tin trụ sở UBND' }],
    })
    const [group] = (await groupsOf(head)).filter((one) => one.group === 'due')
    expect(group?.rows.map(({ isOverdue, title }) => [title, isOverdue])).toEqual([
      [disclosure.title, true],
      [`late ${plan.title}`, true],
      [`gap ${plan.title}`, false],
    ])
    expect(group?.total).toBe(3)
  })

  it('never shows what belongs to another commune, nor what one left behind in it', async () => {
    const here = await makeOffice('contributor', 'editor', 'deputyHead')
    const there = await makeOffice('contributor', 'editor', 'head')
    const { id } = await write(here.contributor, here)
    const pending = await write(here.contributor, here)
    await act(here.contributor, 'articles', pending.id, 'submit')
    await publishInTurn({ approver: here.deputyHead, editor: here.editor }, 'articles', id)
    for (const agent of [there.contributor, there.editor, there.head]) {
      expect(await groupsOf(agent)).toEqual([])
    }

    const left = await write(here.contributor, here)
    expect(await titlesIn(here.contributor, 'drafts')).toEqual([left.title])
    const { payload } = portal
    const { user } = (await here.contributor.get('/api/users/me')).body as { user: { id: string } }
    await payload.update({
      collection: 'users',
      data: { memberships: [{ commune: there.commune.id, role: 'contributor' }] },
      depth: 0,
      id: user.id,
      overrideAccess: true,
    })
    expect(await groupsOf(here.contributor)).toEqual([])
  })

  it('shows ten rows of a long group and how many there are', async () => {
    const office = await makeOffice('contributor')
    for (let turn = 0; turn < 12; turn += 1) await write(office.contributor, office)
    const [group] = await groupsOf(office.contributor)
    expect([group?.group, group?.rows.length, group?.total]).toEqual(['drafts', 10, 12])
  })
})
