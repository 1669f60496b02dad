import type { Attachment } from '../../../src/payload-types.ts'
import type { PayloadRequest } from 'payload'

import { inAct } from '../../../src/access/inAct.ts'

/** How an item is named in the `shownBy` of the files it shows. */
export const markOf = (slug: string, id: string): string => `${slug}/${id}`

/** The live rows of the files that say they are shown by this item. */
export async function markedBy(req: PayloadRequest, mark: string): Promise<Attachment[]> {
  return findFiles(req, { shownBy: { equals: mark } })
}

/**
 * The item shows this file: its newest version becomes public, if it is not. A note on what is
 * public (a correction, its last day) publishes no words of the file that nobody has approved.
 */
export async function show(req: PayloadRequest, id: string, mark: string): Promise<void> {
  const [file] = await findFiles(req, { id: { equals: id } })
  if (!file) return
  const [newest] = await findFiles(req, { id: { equals: id } }, true)
  const isSettled = newest?._status === 'published' || req.context.isOfLive === true
  const isPublic = file._status === 'published' && isSettled
  const shown = isPublic ? file : await setStatus(req, file, mark, 'published')
  const marks = file.shownBy ?? []
  if (!marks.includes(mark)) await setMarks(req, shown, [...marks, mark])
}

/** The item shows this file no more; the last one who shows a file takes it along. */
export async function giveUp(req: PayloadRequest, file: Attachment, mark: string): Promise<void> {
  const marks = (file.shownBy ?? []).filter((one) => one !== mark)
  await setMarks(req, file, marks)
  if (marks.length === 0 && file._status === 'published') await setStatus(req, file, mark, 'draft')
}

async function findFiles(req: PayloadRequest, where: object, draft = false): Promise<Attachment[]> {
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    draft,
    overrideAccess: true,
    pagination: false,
    req,
    where: { ...where },
  })
  return docs
}

type Status = 'draft' | 'published'

/** The audit trail tells of it, with the item that is acted on or that is public by saving. */
async function setStatus(req: PayloadRequest, { id }: Attachment, mark: string, _status: Status) {
  const own = inAct(req)
  own.context.actOn ??= mark
  return req.payload.update({
    collection: 'attachments',
    data: { _status },
    depth: 0,
    id,
    overrideAccess: true,
    req: own,
  })
}

/** In the live row only: who shows a file is no version of it. */
async function setMarks(req: PayloadRequest, { id, updatedAt }: Attachment, shownBy: string[]) {
  const data = { shownBy, updatedAt }
  await req.payload.db.updateOne({ collection: 'attachments', data, id, req, returning: false })
}
