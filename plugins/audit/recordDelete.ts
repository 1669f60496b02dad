import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'

import { unitOf } from '../../src/domain/unitPaths.ts'
import { chainsOf } from './chainsOf.ts'
import { contentHash } from './contentOf.ts'
import { type AuditEvent, record } from './record.ts'
import { storedState } from './storedState.ts'
import { titleOf } from './titleOf.ts'
import { valuesTold } from './toldOf.ts'

type Deleting = Record<string, AuditEvent>

const keyOf = (slug: string, id: unknown) => `${slug}/${String(id)}`

/** Looks at what is going to be deleted, while it is there. */
export const lookBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const stored = await storedState(collection, String(id), req)
  if (!stored) return
  const deleting = (req.context.auditDeleting ??= {}) as Deleting
  deleting[keyOf(collection.slug, id)] = {
    action: 'delete',
    before: contentHash(collection, stored),
    collection: collection.slug,
    details: await valuesTold(collection, stored, req),
    docId: String(id),
    // A commune that is gone has no trail of its own to be told in.
    tenant: collection.slug === 'communes' ? null : (chainsOf(collection, stored)[0] ?? null),
    title: titleOf(collection, stored),
    unit: unitOf(collection.slug, stored),
  }
}

/** Tells of it once it is deleted. */
export const recordDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const deleting = (req.context.auditDeleting ?? {}) as Deleting
  const event = deleting[keyOf(collection.slug, id)]
  if (event && req.context.isAct !== true) await record(req, event)
  return doc
}
