import type { Doc, Place } from './act.ts'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { inActOnPlan } from '../../src/access/actOnPlan.ts'
import { inAct } from '../../src/access/inAct.ts'
import { contentOf } from './save.ts'

/**
 * Changes what the public reads of a part (a task) at once and, where a newer draft of it is in
 * work, that draft as well, so that its publication takes nothing back. The product itself writes:
 * the act has said who may, and a draft may hold what they may not read.
 * @param changesOf what changes in the live version, and in the draft
 */
export async function saveProgress(place: Place, changesOf: (item: Doc) => object): Promise<void> {
  const { doc, live, req } = place
  if (!live) throw new Error(`${place.collection.slug} ${doc.id} is not public`)
  const isInWork = doc._status !== 'published'
  const content = isInWork ? contentOf(live, place) : {}
  const updatedBy = req.user?.id ?? null
  await write(place, false, { ...content, ...changesOf(live), _status: 'published', updatedBy })
  if (isInWork) await write(place, true, { ...contentOf(doc, place), ...changesOf(doc) })
}

async function write({ collection, doc, req }: Place, draft: boolean, data: object): Promise<void> {
  await req.payload.update({
    collection: collection.slug,
    data,
    depth: 0,
    draft,
    id: doc.id,
    overrideAccess: true,
    req: inActOnPlan(inAct(withoutUser(req))),
  })
}

function withoutUser(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'user')
  own.user = null
  return own
}
