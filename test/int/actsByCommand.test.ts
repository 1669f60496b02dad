import type { Commune, User } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actAs } from '../../src/cli/actAs.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { makeArticle, makeCommune, makeUser } from '../support/builders.ts'
import { paragraph } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'

let portal: Portal
let commune: Commune
let author: User
let editor: User
let deputyHead: User

beforeAll(async () => {
  portal = await startPayload()
  const { payload } = portal
  commune = await makeCommune(payload)
  author = await makeUser(payload, 'contributor', commune)
  editor = await makeUser(payload, 'editor', commune)
  deputyHead = await makeUser(payload, 'deputyHead', commune)
})
afterAll(() => portal.close())

const draftOf = (by: User, text = 'Nội dung bài viết.') =>
  makeArticle(portal.payload, commune, { body: paragraph(text), createdBy: by.id })

describe('an act by a command', () => {
  it('takes an article through the office, each step in the name of who may do it', async () => {
    const { id } = await draftOf(author)
    const steps = [
      [author, 'submit', 'submitted'],
      [editor, 'take', 'inEdit'],
      [editor, 'requestReview', 'inReview'],
      [deputyHead, 'approve', 'approved'],
      [deputyHead, 'publish', 'published'],
    ] as const
    for (const [{ email }, verb, state] of steps) {
      const asked = { id, slug: 'articles', verb }
      // An address is the same however it is written.
      const { lines, result } = await actAs(portal.payload, email.toUpperCase(), asked)
      expect([verb, lines, result?.state]).toEqual([verb, null, state])
    }
    expect((await portal.visitor.get(`/api/articles/${id}`)).status).toBe(200)
    const rows = (await rowsAbout(portal, id)).filter(({ action }) => action === 'publish')
    expect(rows).toMatchObject([
      { actorId: deputyHead.id, details: { via: expect.stringContaining('@') } },
    ])
  })

  it('is refused with code and sentence to who may not do it, and changes nothing', async () => {
    const { id } = await draftOf(author)
    await actAs(portal.payload, author.email, { id, slug: 'articles', verb: 'submit' })
    const asked = { id, slug: 'articles', verb: 'take' } as const
    const { lines, result } = await actAs(portal.payload, author.email, asked)
    expect([lines?.length, result]).toEqual([1, null])
    expect(lines?.[0]).toMatch(/^CP_WORKFLOW_NOT_HELD: .*“Nhận biên tập”.*\(.*“Take for editing”/)
    const rows = await rowsAbout(portal, id)
    expect(rows.at(-1)).toMatchObject({ action: 'take', result: 'refused' })
  })

  it('is refused with everything that is missing, each at its field', async () => {
    const { id } = await portal.payload.create({
      collection: 'articles',
      data: { createdBy: editor.id, tenant: commune.id, title: 'Chưa xong' },
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    const asked = { id, slug: 'articles', verb: 'submit' } as const
    const { lines } = await actAs(portal.payload, editor.email, asked)
    expect(lines?.[0]).toMatch(/^CP_INPUT_REQUIRED: /)
    expect(lines?.slice(1)).toEqual([
      expect.stringMatching(/^ {4}section CP_INPUT_REQUIRED: /),
      expect.stringMatching(/^ {4}body CP_INPUT_REQUIRED: /),
    ])
  })

  it('is refused for an item of another commune as for one that does not exist', async () => {
    const foreign = await makeArticle(portal.payload, await makeCommune(portal.payload))
    const asked = { id: foreign.id, slug: 'articles', verb: 'take' } as const
    const { lines } = await actAs(portal.payload, editor.email, asked)
    expect(lines).toEqual([expect.stringMatching(/^CP_NOT_FOUND: /)])
  })

  it('is done for no account that is not there or is disabled', async () => {
    const { id } = await draftOf(author)
    const gone = await makeUser(portal.payload, 'editor', commune, { disabled: true })
    for (const email of [gone.email, 'khong@co.example']) {
      const asked = { id, slug: 'articles', verb: 'submit' } as const
      await expect(actAs(portal.payload, email, asked)).rejects.toThrow(/^--as: .*tài khoản/)
    }
  })
})
