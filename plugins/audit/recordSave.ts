import type { AuditAction } from '../../src/domain/audit/actions.ts'
import type { CollectionAfterChangeHook, SanitizedCollectionConfig } from 'payload'
import { idOf } from '../../src/domain/idOf.ts'
import { chainsOf } from './chainsOf.ts'
import { changedFields, contentHash } from './contentOf.ts'
import { record } from './record.ts'
import { recordAccount } from './recordAccount.ts'
import { storedState } from './storedState.ts'
import { titleOf } from './titleOf.ts'

type Item = Record<string, unknown>
type Save = {
  collection: SanitizedCollectionConfig
  context: Record<string, unknown>
  isNew: boolean
  previous: Item
  stored: Item
}

/**
 * Tells of every save: who, of what, the hash of the content before and after, and the names of
 * the fields that changed. Values are not kept: a row outlives what had to be erased. An editorial
 * act (`context.isAct`) tells of itself.
 */
export const recordSave: CollectionAfterChangeHook = async (hook) => {
  const { collection, context, doc, operation, previousDoc, req } = hook
  if (context.isAct === true) return doc
  const id = String(doc.id)
  const stored = await storedState(collection, id, req)
  if (!stored) return doc
  const save = { collection, context, isNew: operation === 'create', previous: previousDoc, stored }
  if (collection.auth) await recordAccount(req, save)
  else {
    await record(req, {
      ...contentBefore(save),
      action: actionOf(save),
      collection: collection.slug,
      docId: id,
      tenant: chainsOf(collection, { ...stored, id })[0] ?? null,
      title: titleOf(collection, stored),
      unit: idOf(stored.unit) ?? null,
    })
  }
  return doc
}

function contentBefore({ collection, isNew, previous, stored }: Save) {
  const after = contentHash(collection, stored)
  if (isNew) return { after, before: null }
  const changed = changedFields(collection, previous, stored)
  return { after, before: contentHash(collection, previous), details: { changed } }
}

function actionOf({ collection, context, isNew, previous, stored }: Save): AuditAction {
  const isDrafted = typeof collection.versions === 'object' && Boolean(collection.versions.drafts)
  if (context.isRestoringVersion === true) return 'restoreVersion'
  if (stored.deletedAt && !previous.deletedAt) return 'trash'
  if (!stored.deletedAt && previous.deletedAt) return 'untrash'
  if (isDrafted && stored._status === 'published') return 'publish'
  if (context.isUnpublishing === true) return 'unpublish'
  if (isNew) return 'create'
  return isDrafted ? 'saveDraft' : 'settings'
}
