import type { Attachment, Commune } from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import { publishNow } from './acts.ts'
import { type loginAs, makeArticle, unique } from './builders.ts'
import { makeImage } from './makeImage.ts'
import { makePdf } from './makePdf.ts'

type Agent = Awaited<ReturnType<typeof loginAs>>

/** Sends a file as the admin's form does; the browser's word for its type may be a lie. */
export const upload = (
  agent: Agent,
  name: string,
  bytes: Buffer,
  data: object = {},
  contentType = 'application/octet-stream',
) =>
  agent
    .post('/api/attachments')
    .field('_payload', JSON.stringify(data))
    .attach('file', bytes, { contentType, filename: name })

/** The draft that an upload makes. */
export async function uploaded(
  agent: Agent,
  name: string,
  bytes: Buffer,
  data: object = {},
): Promise<Attachment> {
  const { body, status } = await upload(agent, name, bytes, data)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc as Attachment
}

/** The newest version, as staff sees it. */
export async function seenBy(agent: Agent, id: string): Promise<Attachment> {
  const { body } = await agent.get(`/api/attachments/${id}?draft=true`)
  return body as Attachment
}

type Place = { commune: Commune; head: Agent; portal: Portal }

/** A file becomes public in one way only: with something that shows it, here an article. */
export async function publishFile({ commune, head, portal }: Place, id: string) {
  const article = await makeArticle(portal.payload, commune, { attachments: [id] })
  return publishNow(head, 'articles', article)
}

export const readFiles = ({ payload }: Portal) =>
  payload.jobs.run({ limit: 50, queue: 'files', sequential: true, silent: true })

/** Files of their own bytes, so that no other test has uploaded them. */
export const anyPdf = (texts = ['Xin chao']) => makePdf(texts, { extra: `/Test (${unique()})` })
export const anyImage = () =>
  makeImage({ background: `#${unique().slice(0, 6)}`, format: 'png', height: 500, width: 1000 })
