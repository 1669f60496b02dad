import type { Article, Attachment, Commune } from '../../src/payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publishNow } from '../support/acts.ts'
import {
  loginAs,
  makeArticle,
  makeCommune,
  makePdfAttachment,
  makeUser,
} from '../support/builders.ts'
import { makeSound } from '../support/makeSound.ts'
import { type Portal, startPayload } from '../support/startPayload.ts'
import { anyImage, publishFile, uploaded } from '../support/uploads.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

let portal: Portal
let commune: Commune
let editor: Agent
let head: Agent
let article: Article
let text: Attachment

beforeAll(async () => {
  portal = await startPayload()
  commune = await makeCommune(portal.payload)
  editor = await loginAs(portal, await makeUser(portal.payload, 'editor', commune))
  head = await loginAs(portal, await makeUser(portal.payload, 'head', commune))
  article = await makeArticle(portal.payload, commune)
  text = await makePdfAttachment(portal.payload, commune, { _status: 'published' })
})
afterAll(() => portal.close())

const save = (data: object) => editor.patch(`/api/articles/${article.id}`).send(data)
/** Saves a draft with this and publishes it; a draft that is refused is the answer. */
async function publishWith(data: object) {
  const saved = await save(data)
  return saved.status === 200 ? publishNow(head, 'articles', article) : saved
}
/** As an import of rows may, which asks nobody. */
const publishByTrusted = (data: Partial<Article>) =>
  portal.payload.update({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    depth: 0,
    id: article.id,
    overrideAccess: true,
  })
const refusedAt = (path: string) => ({ data: { errors: [{ path }] }, status: 400 })
const picture = async (data: object = {}) =>
  (await uploaded(editor, 'tru-so.png', await anyImage(), data)).id
const problemOf = ({ body, status }: Awaited<ReturnType<typeof save>>) => [
  status,
  body.errors?.[0].data.errors[0].code,
  body.errors?.[0].data.errors[0].path,
]

describe('the cover of an article', () => {
  it('is a picture, in a draft and in what is published', async () => {
    const coverImage = { image: text.id }
    const refused = [400, 'CP_FILE_NOT_PICTURE', 'coverImage.image']
    expect(problemOf(await save({ coverImage }))).toEqual(refused)
    await expect(publishByTrusted({ coverImage })).rejects.toMatchObject(
      refusedAt('coverImage.image'),
    )
    expect((await save({ coverImage: { image: await picture() } })).status).toBe(200)
  })

  it('is published with a description only, or as decoration', async () => {
    const silent = await picture()
    const refused = [400, 'CP_ARTICLE_COVER_ALT', 'coverImage.image']
    expect(problemOf(await publishWith({ coverImage: { image: silent } }))).toEqual(refused)
    await editor.patch(`/api/attachments/${silent}`).send({ alt: 'Trụ sở UBND xã' })
    expect((await publishWith({ coverImage: { image: silent } })).status).toBe(200)
    const decoration = await picture({ decorative: true })
    expect((await publishWith({ coverImage: { image: decoration } })).status).toBe(200)
  })

  it('is described as readers will see it: the newest draft of the file comes with it', async () => {
    const image = await picture({ alt: 'Trụ sở UBND xã' })
    await publishFile({ commune, head, portal }, image)
    await editor.patch(`/api/attachments/${image}`).send({ alt: '' })
    const refused = [400, 'CP_WORKFLOW_FILE', 'coverImage.image']
    expect(problemOf(await publishWith({ coverImage: { image } }))).toEqual(refused)
    await editor.patch(`/api/attachments/${image}`).send({ alt: 'Cổng trụ sở' })
    expect((await publishWith({ coverImage: { image } })).status).toBe(200)
    const { body } = await portal.visitor.get(`/api/attachments/${image}`)
    expect(body.alt).toBe('Cổng trụ sở')
  })

  it('is not asked about when there is none', async () => {
    expect((await publishWith({ coverImage: { image: null } })).status).toBe(200)
  })
})

describe('the sound of an article', () => {
  it('is an MP3', async () => {
    const refused = [400, 'CP_FILE_NOT_SOUND', 'audio']
    expect(problemOf(await save({ audio: text.id }))).toEqual(refused)
    await expect(publishByTrusted({ audio: text.id })).rejects.toMatchObject(refusedAt('audio'))
    const { id } = await uploaded(editor, 'bai.mp3', makeSound())
    expect((await publishWith({ audio: id })).status).toBe(200)
  })
})

describe('the emblem of a commune', () => {
  it('is a picture', async () => {
    const emblem = await head.patch(`/api/communes/${commune.id}`).send({ emblem: text.id })
    expect(problemOf(emblem)).toEqual([400, 'CP_FILE_NOT_PICTURE', 'emblem'])
  })
})
