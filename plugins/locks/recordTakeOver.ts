import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'

import { idOf } from '../../src/domain/idOf.ts'
import { unitOf } from '../../src/domain/unitPaths.ts'
import { chainsOf } from '../audit/chainsOf.ts'
import { record } from '../audit/record.ts'
import { storedState } from '../audit/storedState.ts'
import { titleOf } from '../audit/titleOf.ts'

type Lock = {
  document?: { relationTo?: string; value?: unknown } | null
  user?: { value?: unknown } | null
}

/**
 * Tells the audit trail who took the editing of an item from whom. The lock has who asks as its
 * holder now (takeOver); what is answered of it may lack what was not asked for.
 */
export const recordTakeOver: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { document, user } = previousDoc as Lock
  const before = idOf(user?.value)
  const slug = document?.relationTo
  if (!req.user || !slug || before === undefined || before === req.user.id) return doc
  const { config } = req.payload.collections[slug as CollectionSlug]
  const id = idOf(document.value) ?? ''
  const item = await storedState(config, id, req)
  // Locks outlive their items for a while.
  if (!item) return doc
  const where = { id: { equals: before } }
  const holder = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    req,
    where,
  })
  for (const tenant of chainsOf(config, { ...item, id })) {
    await record(req, {
      action: 'takeOver',
      collection: slug,
      details: { takenFrom: { id: before, name: holder?.name ?? null } },
      docId: id,
      tenant,
      title: titleOf(config, item),
      unit: unitOf(slug, item),
    })
  }
  return doc
}
