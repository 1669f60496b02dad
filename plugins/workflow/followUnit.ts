import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '../../src/domain/idOf.ts'
import { unitPathOf } from '../../src/domain/unitPaths.ts'

type Row = Record<string, unknown>

/**
 * A piece belongs at once to the unit its draft names: where nothing is public, who may reach it is
 * asked of the stored row as well, which a draft leaves as it is. What is public keeps the unit under
 * which the public reads it until the draft is approved.
 */
export const followUnit: CollectionAfterChangeHook = async (hook) => {
  const { collection, data, doc, operation, previousDoc, req } = hook
  const path = unitPathOf(collection.slug)
  if (!path || operation !== 'update' || doc._status === 'published') return doc
  // `doc` holds only some fields where the caller asked for a few.
  const unit = idOf(({ ...previousDoc, ...doc, ...data } as Row)[path]) ?? null
  if (unit === (idOf((previousDoc as Row | undefined)?.[path]) ?? null)) return doc
  const { db } = req.payload
  const slug = collection.slug
  const where = { id: { equals: doc.id } }
  const row = await db.findOne<Row & { id: string }>({ collection: slug, req, where })
  if (!row || row._status === 'published') return doc
  await db.updateOne({
    collection: slug,
    data: { [path]: unit },
    id: row.id,
    req,
    returning: false,
  })
  return doc
}
