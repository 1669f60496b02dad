import type { Doc, Place } from './act.ts'
import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'

import { inAct } from '../../src/access/inAct.ts'
import { newestVersion } from '../../src/db/newestVersion.ts'

type Where = Pick<Place, 'collection' | 'doc' | 'live' | 'req'>
type Changes = Record<string, unknown>

/**
 * Changes what the public reads, as it stands, past the checks of a save: what was right when it
 * became public (its unit, its fields) can be corrected, expire and be taken down also when a rule
 * or a unit of today would refuse it. The hooks that hear of a change hear of this one.
 * @param changes of what the public reads; stored as a version too
 * @param ofDraft of the newer draft that is in work, which stays the newest version; null: what was
 *   public becomes the newest version
 */
export async function storeLive(
  where: Where,
  changes: Changes,
  ofDraft: Changes | null,
): Promise<void> {
  const { collection, doc, live } = where
  if (!live) throw new Error(`${collection.slug} ${doc.id} is not public`)
  const { slug } = collection as { slug: CollectionSlug }
  const req = inAct(where.req)
  // What a publication sets off (tasks of a plan) is not meant by a note on what is public.
  req.context.isOfLive = true
  const { db } = req.payload
  const isInWork = ofDraft && doc._status !== 'published'
  const kept = isInWork ? (await newestVersion<Doc>(req, slug, doc.id))?.version : null
  const now = Date.now()
  const noted = { ...revisionAfter(where), updatedAt: new Date(now).toISOString() }
  const data = { ...changes, ...whoNow(where), ...noted }
  const stored: unknown = await db.updateOne({
    collection: slug,
    data: { ...data },
    id: doc.id,
    req,
  })
  const saved = stored as Changes
  const own = { autosave: false, collectionSlug: slug, parent: doc.id, req, returning: false }
  const version = (versionData: Changes, at: string) =>
    db.createVersion({
      ...own,
      createdAt: at,
      updatedAt: at,
      versionData: { ...versionData } as never,
    })
  await version(saved, noted.updatedAt)
  if (kept) {
    // The newest version is known by its time.
    const after = new Date(now + 1).toISOString()
    await version({ ...kept, ...ofDraft, ...noted, updatedAt: after }, after)
  }
  for (const hook of collection.hooks.afterChange as CollectionAfterChangeHook[]) {
    await hook({
      collection,
      context: req.context,
      data,
      doc: { ...live, ...saved },
      operation: 'update',
      overrideAccess: true,
      previousDoc: live,
      req,
    })
  }
}

const has = ({ collection }: Where, name: string): boolean =>
  collection.flattenedFields.some((field) => field.name === name)

function revisionAfter(where: Where): Changes {
  const { revision } = where.doc as { revision?: null | number }
  return has(where, 'revision') ? { revision: (revision ?? 0) + 1 } : {}
}

/** The draft in work stays the work of who wrote it. */
function whoNow(where: Where): Changes {
  const { user } = where.req
  return has(where, 'updatedBy') && user?.collection === 'users' ? { updatedBy: user.id } : {}
}
