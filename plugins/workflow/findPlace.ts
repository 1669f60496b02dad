import type { Doc, Input, Place } from './act.ts'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { idOf } from '../../src/domain/idOf.ts'
import { stateOf } from './followState.ts'
import { wholeOf } from './wholeOf.ts'

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
  const { config: collection } = req.payload.collections[slug as CollectionSlug]
  const isLive = main?._status === 'published' && (await isWholeLive(req, collection, main))
  const live = isLive ? main : null
  return { collection, doc, input, live, now, req, state: stateOf(doc) }
}

/** The public reads a part (a task) while it reads the whole (the plan). */
async function isWholeLive(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  part: Doc,
): Promise<boolean> {
  const whole = wholeOf(collection)
  if (!whole) return true
  const found = (await req.payload.findByID({
    collection: whole.slug as CollectionSlug,
    depth: 0,
    disableErrors: true,
    id: idOf(part[whole.name]) ?? '',
    overrideAccess: true,
    req,
  })) as Doc | null
  return found?._status === 'published'
}
