import type { Doc, Input, Place } from './act.ts'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { stateOf } from './followState.ts'

type Asked = { id: string; input?: Input; now?: Date; slug: string }

/** The piece as it is now, seen by the product itself; null if there is none or it is in the trash. */
export async function findPlace(req: PayloadRequest, asked: Asked): Promise<null | Place> {
  const { id, input = {}, now = new Date(), slug } = asked
  const one = {
    collection: slug as CollectionSlug,
    depth: 0,
    id,
    overrideAccess: true,
    req,
  } as const
  const doc = (await req.payload.findByID({
    ...one,
    disableErrors: true,
    draft: true,
  })) as Doc | null
  if (!doc) return null
  const main =
    doc._status === 'published'
      ? doc
      : ((await req.payload.findByID({ ...one, disableErrors: true })) as Doc | null)
  const live = main?._status === 'published' ? main : null
  const { config: collection } = req.payload.collections[slug as CollectionSlug]
  return { collection, doc, input, live, now, req, state: stateOf(doc) }
}
