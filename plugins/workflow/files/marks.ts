import type { Attachment } from '../../../src/payload-types.ts'
import type { Doc } from '../act.ts'
import type { PayloadRequest } from 'payload'

import { inAct, isAct } from '../../../src/access/inAct.ts'
import { storeLive } from '../storeLive.ts'
import { workflowSlugs } from '../workflowSlugs.ts'

/** How an item is named in the `shownBy` of the files it shows. */
export const markOf = (slug: string, id: string): string => `${slug}/${id}`

/** The live rows of the files that say they are shown by this item. */
export async function markedBy(req: PayloadRequest, mark: string): Promise<Attachment[]> {
  return findFiles(req, { shownBy: { equals: mark } })
}

/**
 * The item shows this file: its newest version becomes public, if it is not. Words of the file that
 * nobody has approved stay back: while this is a note on what is public (a correction, its last
 * day), and where a piece that went through approval shows it and something that is public by
 * saving does, too.
 */
export async function show(req: PayloadRequest, id: string, mark: string): Promise<void> {
  const [file] = await findFiles(req, { id: { equals: id } })
  if (!file) return
  const marks = file.shownBy ?? []
  const newest = await newestOf(req, id)
  const mustWait = req.context.isOfLive === true || (!isAct(req) && marks.some(isApproved(req)))
  const isSettled = newest?._status === 'published' || mustWait
  const shown = file._status === 'published' && isSettled ? file : await publish(req, file, mark)
  if (!marks.includes(mark)) await setMarks(req, shown, [...marks, mark])
}

/** Does this mark name a piece that became public by an approval? */
const isApproved = ({ payload }: PayloadRequest) => {
  const slugs = workflowSlugs(payload)
  return (mark: string): boolean => slugs.some((slug) => mark.startsWith(markOf(slug, '')))
}

/** The item shows this file no more; the last one who shows a file takes it along. */
export async function giveUp(req: PayloadRequest, file: Attachment, mark: string): Promise<void> {
  const marks = (file.shownBy ?? []).filter((one) => one !== mark)
  await setMarks(req, file, marks)
  if (marks.length === 0 && file._status === 'published') await hide(req, file, mark)
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

const newestOf = async (req: PayloadRequest, id: string) =>
  (await findFiles(req, { id: { equals: id } }, true))[0]

/** The audit trail tells of it, with the item that is acted on or that is public by saving. */
function besides(req: PayloadRequest, mark: string): PayloadRequest {
  const own = inAct(req)
  own.context.actOn ??= mark
  return own
}

const publish = (req: PayloadRequest, { id }: Attachment, mark: string) =>
  req.payload.update({
    collection: 'attachments',
    data: { _status: 'published' },
    depth: 0,
    id,
    overrideAccess: true,
    req: besides(req, mark),
  })

/** Past the checks of a save: what is wrong with a file does not keep it on the portal. */
async function hide(req: PayloadRequest, before: Attachment, mark: string): Promise<void> {
  const { config: collection } = req.payload.collections.attachments
  const doc = ((await newestOf(req, before.id)) ?? before) as unknown as Doc
  const live = before as unknown as Doc
  const where = { collection, doc, live, req: besides(req, mark) }
  await storeLive(where, { _status: 'draft' }, {})
}

/** In the live row only: who shows a file is no version of it. */
async function setMarks(req: PayloadRequest, { id, updatedAt }: Attachment, shownBy: string[]) {
  const data = { shownBy, updatedAt }
  await req.payload.db.updateOne({ collection: 'attachments', data, id, req, returning: false })
}
