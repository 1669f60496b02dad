import type { Article, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readAttachment } from '../../src/files/reading/readAttachment.ts'
import { act, publishNow } from '../support/acts.ts'
import { rowsAbout } from '../support/auditRows.ts'
import { loginAs, makeArticle, makeCommune, makeUser, unique } from '../support/builders.ts'
import { toVni } from '../support/legacyEncoders.ts'
import { makeDocx } from '../support/makeZip.ts'
import { heading, internalLink, paragraph, table, textOf } from '../support/richText.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, readFiles, uploaded } from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>
type Data = Partial<Article>

let portal: Portal
let commune: Commune
let editor: Agent
let editorId: string

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  const user = await makeUser(portal.payload, 'editor', commune)
  editorId = user.id
  editor = await loginAs(portal, user)
})
afterAll(() => portal.close())

/** An article that its editor has in work. */
async function inEdit(data: Data): Promise<string> {
  const { id } = await makeArticle(portal.payload, commune, { createdBy: editorId })
  const draft = { collection: 'articles', depth: 0, draft: true, overrideAccess: true } as const
  await portal.payload.update({ ...draft, data, id })
  for (const verb of ['submit', 'take']) {
    const { body } = await act(editor, 'articles', id, verb)
    expect([verb, body.errors]).toEqual([verb, undefined])
  }
  return id
}

const ask = (id: string, confirmed: string[] = []) =>
  act(editor, 'articles', id, 'requestReview', { confirmed })

/** A file with these words, read as the server reads it. */
async function letter(words: string): Promise<Data> {
  const { id } = await uploaded(editor, 'to-trinh.docx', makeDocx([words, unique()]))
  await readFiles(portal)
  return { attachments: [id] }
}
const picture = async (): Promise<Data> => {
  const { id } = await uploaded(editor, 'anh.png', await anyImage())
  return { attachments: [id] }
}
const linkTo = (slug: string, id: string): Data => ({
  body: textOf(internalLink(slug, id)) as Article['body'],
})
const rich = (...nodes: unknown[]): Data => ({ body: textOf(...nodes) as Article['body'] })

type Case = [string, () => Data | Promise<Data>, string, string]

const secrets: Case[] = [
  ['its text', () => ({ body: paragraph('TỐI MẬT') }), 'CP_WORKFLOW_SECRET_MARK', 'body'],
  ['its title', () => ({ title: `(MẬT) ${unique()}` }), 'CP_WORKFLOW_SECRET_MARK', 'title'],
  ['a file of it', () => letter('TUYỆT MẬT'), 'CP_WORKFLOW_SECRET_MARK', 'attachments'],
]

describe('what nobody can confirm away', () => {
  it.each<Case>([
    ...secrets.map(([what, ...rest]): Case => [`the mark of a secret in ${what}`, ...rest]),
    ['a picture without a description', picture, 'CP_WORKFLOW_FILE', 'attachments'],
    ['a summary that is missing', () => ({ summary: '' }), 'CP_INPUT_REQUIRED', 'summary'],
  ])('%s is a reason at its field', async (_, data, code, path) => {
    const id = await inEdit(await data())
    const { body, status } = await ask(id, [code])
    const [error] = body.errors
    expect([status, error.code, error.data.errors[0].path]).toEqual([400, code, path])
    const { body: offers } = await editor.get(`/api/articles/${id}/acts`)
    const offer = offers.acts.find(({ verb }: { verb: string }) => verb === 'requestReview')
    expect([offer.isAllowed, offer.reasons]).toMatchObject([false, [{ code, path }]])
  })
})

describe('the mark of a secret in a file that nobody has read yet', () => {
  it('is found while it is published, and nothing becomes public', async () => {
    const file = await uploaded(editor, 'to-trinh.docx', makeDocx(['TỐI MẬT', unique()]))
    const { id } = await makeArticle(portal.payload, commune, { attachments: [file.id] })
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    // As on a busy machine: not done in the time there was. That is no file that cannot be read.
    await readAttachment(portal.payload, file.id, 0.001)
    const { body, status } = await publishNow(head, 'articles', { id })
    expect([status, body.errors?.[0].code]).toEqual([400, 'CP_WORKFLOW_SECRET_MARK'])
    for (const address of [`/api/articles/${id}`, `/api/attachments/${file.id}`]) {
      expect((await portal.visitor.get(address)).status).toBe(404)
    }
  })
})

describe('what has to be confirmed by its name', () => {
  const draft = async () => makeArticle(portal.payload, commune, { title: 'Còn là bản nháp' })
  /** Saving refuses such a link; what it leads to has gone over since. */
  const movedAway = async ({ id }: Article) => {
    const { payload } = portal
    const data = { tenant: (await makeCommune(payload)).id }
    await payload.db.updateOne({ collection: 'articles', data, id, returning: false })
  }
  const inTrash = async ({ id }: Article) => {
    const { payload } = portal
    const data = { deletedAt: new Date().toISOString() }
    const item = { collection: 'articles', depth: 0, id, overrideAccess: true } as const
    await payload.update({ ...item, data })
  }

  it.each<Case>([
    [
      'personal data in the text (fact 36)',
      () => ({ body: paragraph('CCCD 001090123456') }),
      'personalData',
      'body',
    ],
    [
      'personal data in any other text',
      () => ({ sourceName: 'Gọi 0987 654 321' }),
      'personalData',
      'sourceName',
    ],
    [
      'personal data in a file',
      () => letter('CCCD số 049073001234'),
      'personalData',
      'attachments',
    ],
    [
      'a heading that skips a level (fact 32)',
      () => rich(heading('h2', 'Mục'), heading('h4', 'Tiểu mục')),
      'headingJump',
      'body',
    ],
    ['a table without a header (fact 32)', () => rich(table(0)), 'tableWithoutHeader', 'body'],
    ['TCVN3', () => ({ body: paragraph('KÕ ho¹ch tuyªn truyÒn') }), 'legacyEncoding', 'body'],
    [
      'VNI',
      () => ({ body: paragraph(toVni('Kế hoạch tuyên truyền cải cách hành chính')) }),
      'legacyEncoding',
      'body',
    ],
    ['a link to a draft', async () => linkTo('articles', (await draft()).id), 'deadLink', 'body'],
  ])('%s goes on only with its code, which the trail keeps', async (_, data, code, path) => {
    const id = await inEdit(await data())
    for (const confirmed of [[], ['sameNumber']]) {
      const { body, status } = await ask(id, confirmed)
      const [error] = body.errors
      expect([status, error.code]).toEqual([409, 'CP_WORKFLOW_WARNINGS'])
      expect(error.details.reasons).toMatchObject([{ warnings: [{ code, path }] }])
    }
    const done = await ask(id, [code, 'sameNumber'])
    expect([done.status, done.body.state]).toEqual([200, 'inReview'])
    const told = (await rowsAbout(portal, id)).at(-1)
    expect(told).toMatchObject({ actorId: editorId, details: { confirmed: [code] } })
  })

  it('names what a dead link leads to: by its title for who may read it, else by its id', async () => {
    const live = () => makeArticle(portal.payload, commune, { _status: 'published' })
    const [own, other, trashed] = [await draft(), await live(), await live()]
    const body = textOf(...[own, other, trashed].map(({ id }) => internalLink('articles', id)))
    const id = await inEdit({ body: body as Article['body'] })
    await movedAway(other)
    await inTrash(trashed)
    const { body: answer } = await ask(id)
    const [{ warnings }] = answer.errors[0].details.reasons
    const sentence = (target: string) =>
      `“Nội dung”: liên kết “Xem” dẫn tới “${target}”, bạn đọc không mở được.`
    expect(warnings.map(({ message }: { message: { vi: string } }) => message.vi)).toEqual([
      sentence('Còn là bản nháp'),
      sentence(`articles/${other.id}`),
      sentence(`articles/${trashed.id}`),
    ])
  })

  it('is nothing where a link leads to what readers can open, or to a file that comes along', async () => {
    const live = await makeArticle(portal.payload, commune, { _status: 'published' })
    const { attachments } = await letter('Xin chào')
    const links = [internalLink('articles', live.id), internalLink('attachments', attachments?.[0])]
    const { body } = await ask(await inEdit({ body: textOf(...links) as Article['body'] }))
    expect(body.state).toBe('inReview')
  })

  it('is seen when it dies after the last save', async () => {
    const live = await makeArticle(portal.payload, commune, { _status: 'published' })
    const id = await inEdit(linkTo('articles', live.id))
    const head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
    await act(head, 'articles', live.id, 'unpublish', { basis: 'CV 1', reason: 'het_thoi_han' })
    expect((await ask(id)).body.errors[0].details.reasons[0].warnings).toMatchObject([
      { code: 'deadLink' },
    ])
  })
})
