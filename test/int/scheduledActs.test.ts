import type { Article, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { keepSchedule } from '../../plugins/workflow/keepSchedule.ts'
import { runDue } from '../../plugins/workflow/runDue.ts'
import { addDays } from '../../src/domain/law/index.ts'
import { today } from '../../src/domain/today.ts'
import { act, makeApproved, publishInTurn } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeUser } from '../support/builders.ts'
import { type Agent, codesOf, makeOffice, type Office, writeArticle } from '../support/office.ts'
import { itWithTwoWriters } from '../support/realDatabase.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let office: Office

beforeAll(async () => {
  portal = await startPayload()
  office = await makeOffice(portal)
})
afterAll(() => portal.close())

const tomorrow = addDays(today(), 1)
const at = (clock: string) => new Date(`${tomorrow}T${clock}:00+07:00`)

async function approvedArticle(data: Partial<Article> = {}, approver: Agent = office.deputyHead) {
  const article = await writeArticle(office, office.clerk, data)
  await makeApproved({ approver, editor: office.editor }, 'articles', article.id)
  return article
}
async function scheduledArticle(clock: string, approver: Agent = office.deputyHead) {
  const article = await approvedArticle({}, approver)
  const answer = await act(approver, 'articles', article.id, 'schedule', {
    at: at(clock).toISOString(),
  })
  expect([answer.status, answer.body.state]).toEqual([200, 'scheduled'])
  return article
}
const run = (clock: string) => runDue(portal.payload, at(clock))
const isPublic = async (id: string) => {
  const rest = (await portal.visitor.get(`/api/articles/${id}`)).status === 200
  const query = `{ Articles(where: { id: { equals: "${id}" } }) { totalDocs } }`
  const { body } = await portal.visitor.post('/api/graphql').send({ query })
  const list = (await portal.visitor.get(`/api/articles?where[id][equals]=${id}`)).body.totalDocs
  return { graphql: body.data.Articles.totalDocs === 1, list: list === 1, rest }
}
const everywhere = { graphql: true, list: true, rest: true }
const nowhere = { graphql: false, list: false, rest: false }
const versionOf = async (id: string): Promise<Article> =>
  (await office.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
/** What was written to somebody, by mail. */
async function mailsTo({ email }: User): Promise<string[]> {
  const { docs } = await portal.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    limit: 500,
    overrideAccess: true,
    where: { taskSlug: { equals: 'sendMail' } },
  })
  const inputs = docs.map(({ input }) => input as { text: string; to: string })
  return inputs.filter(({ to }) => to === email).map(({ text }) => text)
}

describe('fact 29: a scheduled article', () => {
  it('is invisible at 07:59 and public at 08:00, by REST and by GraphQL', async () => {
    const { id } = await scheduledArticle('08:00')
    await run('07:59')
    expect(await isPublic(id)).toEqual(nowhere)
    const { done } = await run('08:00')
    expect(done.map((due) => due.id)).toContain(id)
    expect(await isPublic(id)).toEqual(everywhere)
    const shown = (await portal.visitor.get(`/api/articles/${id}`)).body
    expect(shown.publishedAt).toBe(at('08:00').toISOString())
    expect((await rowsAbout(portal, id)).at(-1)).toMatchObject({
      action: 'publish',
      actorId: office.users.deputyHead.id,
      details: expect.objectContaining({ by: 'schedule' }),
    })
  })

  itWithTwoWriters('comes once, however often the minute is looked at', async () => {
    const { id } = await scheduledArticle('08:10')
    await Promise.all([run('08:10'), run('08:10')])
    const again = await run('08:11')
    expect(again.done.map((due) => due.id)).not.toContain(id)
    const published = (await rowsAbout(portal, id)).filter(({ action }) => action === 'publish')
    expect(published).toHaveLength(1)
  })

  it('stays where it is when the schedule was cancelled, and is still approved', async () => {
    const { id } = await scheduledArticle('08:20')
    const answer = await act(office.secretary, 'articles', id, 'cancelSchedule')
    expect([answer.status, answer.body.state]).toEqual([200, 'approved'])
    await run('08:25')
    expect(await isPublic(id)).toEqual(nowhere)
    expect((await act(office.deputyHead, 'articles', id, 'publish')).status).toBe(200)
  })

  it('is scheduled for a moment to come, to the minute', async () => {
    const { id } = await approvedArticle()
    const tries = [
      [{}, 'CP_INPUT_REQUIRED'],
      [{ at: 'tám giờ' }, 'CP_INPUT_INVALID'],
      [{ at: tomorrow }, 'CP_INPUT_INVALID'],
      [{ at: '2026-01-01T08:00:00+07:00' }, 'CP_WORKFLOW_TIME_PAST'],
    ] as const
    for (const [input, code] of tries) {
      const answer = await act(office.deputyHead, 'articles', id, 'schedule', input)
      expect([input, answer.status, codesOf(answer)]).toEqual([input, 400, [code]])
    }
    const sent = { at: `${tomorrow}T09:00:42+07:00` }
    expect((await act(office.deputyHead, 'articles', id, 'schedule', sent)).status).toBe(200)
    expect((await versionOf(id)).workflow?.publishAt).toBe(at('09:00').toISOString())
  })

  it('that is edited meanwhile has to be approved again', async () => {
    const { id } = await scheduledArticle('09:10')
    expect((await office.editor.patch(`/api/articles/${id}`).send({ summary: 'S' })).status).toBe(
      200,
    )
    const { done } = await run('09:10')
    expect(done.map((due) => due.id)).not.toContain(id)
    expect(await isPublic(id)).toEqual(nowhere)
    expect(await versionOf(id)).toMatchObject({ state: 'inReview' })
  })
})

describe('fact 29: a schedule that cannot run', () => {
  it.each<[string, (user: User) => Partial<User>]>([
    ['has lost the role', () => ({ memberships: [] })],
    ['was disabled', () => ({ disabled: true })],
    [
      'has a role that has ended',
      ({ memberships }) => ({
        memberships: (memberships ?? []).map((row) => ({ ...row, until: addDays(today(), -1) })),
      }),
    ],
  ])('since its approver %s, is told to the people concerned and shown', async (_, change) => {
    const { payload } = portal
    const user = await makeUser(payload, 'deputyHead', office.commune)
    const approver = await loginAs(portal, user)
    const { id, title } = await scheduledArticle('10:00', approver)
    const system = { collection: 'users', depth: 0, overrideAccess: true } as const
    await payload.update({ ...system, data: change(user), id: user.id })
    const { failed } = await run('10:00')
    expect(failed.map((due) => due.id)).toContain(id)
    expect(await isPublic(id)).toEqual(nowhere)
    const { state, workflow } = await versionOf(id)
    expect([state, workflow?.publishAt]).toEqual(['approved', null])
    expect(workflow?.problem).toContain('không còn quyền')
    const told = (await mailsTo(office.users.editor)).filter((text) => text.includes(title))
    expect(told.some((text) => text.includes('Không đăng được theo lịch hẹn'))).toBe(true)
    // Somebody else publishes it.
    expect((await act(office.deputyHead, 'articles', id, 'publish')).status).toBe(200)
    expect(await isPublic(id)).toEqual(everywhere)
  })

  it('since a field is missing, names it', async () => {
    const { id } = await scheduledArticle('10:20')
    // What no door allows: the database was changed by hand.
    const [version] = (
      await portal.payload.db.findVersions<Article>({
        collection: 'articles',
        limit: 1,
        sort: '-updatedAt',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      })
    ).docs
    if (!version) throw new Error('no version')
    await portal.payload.db.updateVersion({
      collection: 'articles',
      id: version.id,
      versionData: { ...version, version: { ...version.version, sourceName: null } },
    })
    const { failed } = await run('10:20')
    expect(failed.find((due) => due.id === id)?.problem.vi).toBeTruthy()
    expect(await isPublic(id)).toEqual(nowhere)
    expect((await versionOf(id)).workflow?.problem).toBeTruthy()
  })
})

describe('a server that was down', () => {
  it('publishes what came due meanwhile, in the order of its time, and says so', async () => {
    const late = await scheduledArticle('11:30')
    const early = await scheduledArticle('11:00')
    const warned = jest.spyOn(portal.payload.logger, 'warn').mockReturnValue()
    await keepSchedule(portal.payload, at('12:00'))
    const said = warned.mock.calls.map(([text]) => String(text))
    warned.mockRestore()
    expect(said.filter((text) => text.includes('late'))).toEqual([
      `articles: publish due at ${at('11:00').toISOString()} was done late`,
      `articles: publish due at ${at('11:30').toISOString()} was done late`,
    ])
    expect([await isPublic(early.id), await isPublic(late.id)]).toEqual([everywhere, everywhere])
    const rows = await rowsAbout(portal, early.id)
    expect(rows.at(-1)?.details).toMatchObject({ dueAt: at('11:00').toISOString() })
  })
})

describe('fact 29: what has expired', () => {
  it('leaves the lists and keeps its address', async () => {
    const { deputyHead: approver, editor } = office
    const { id } = await writeArticle(office, office.clerk, {
      expiresAt: at('13:00').toISOString(),
    })
    await publishInTurn({ approver, editor }, 'articles', id)
    await run('12:59')
    const tag = `where[sourceName][equals]=UBND xã&where[id][equals]=${id}`
    expect((await portal.visitor.get(`/api/articles?${tag}`)).body.totalDocs).toBe(1)
    await run('13:00')
    expect((await portal.visitor.get(`/api/articles/${id}`)).body).toMatchObject({
      id,
      state: 'expired',
    })
    const list = await portal.visitor.get('/api/articles?limit=100&depth=0&sort=-createdAt')
    expect(list.body.docs.map((doc: Article) => doc.id)).not.toContain(id)
    const query = '{ Articles(limit: 100, sort: "-createdAt") { docs { id } } }'
    const { body } = await portal.visitor.post('/api/graphql').send({ query })
    expect(body.data.Articles.docs).not.toContainEqual({ id })
    expect((await rowsAbout(portal, id)).at(-1)).toMatchObject({
      action: 'expire',
      actorType: 'system',
    })
    const asked = async (where: string) => {
      const answer = await portal.visitor.get(`/api/articles?limit=100&sort=-createdAt&${where}`)
      expect([where, answer.status]).toEqual([where, 200])
      return answer.body.docs.some((doc: Article) => doc.id === id)
    }
    for (const where of [
      'where[id][not_equals]=x',
      'where[id][not_in]=x,y',
      'where[slug][exists]=true',
      'where[state][not_equals]=draft',
      'where[or][0][id][exists]=true',
      `where[or][0][id][equals]=x&where[or][1][title][exists]=true`,
    ]) {
      expect([where, await asked(where)]).toEqual([where, false])
    }
    for (const where of [
      `where[id][equals]=${id}`,
      `where[and][0][id][in]=x,${id}`,
      'where[state][equals]=expired',
      'where[state][in]=published,expired',
    ]) {
      expect([where, await asked(where)]).toEqual([where, true])
    }
  })
})
