import type { AuditAction } from '../../src/domain/audit/actions.ts'
import type { CollectionAfterChangeHook, SanitizedCollectionConfig } from 'payload'
import { unitOf } from '../../src/domain/unitPaths.ts'
import { chainsOf } from './chainsOf.ts'
import { changedFields, contentHash } from './contentOf.ts'
import { lookedAt } from './lookBeforeSave.ts'
import { record } from './record.ts'
import { recordAccount } from './recordAccount.ts'
import { storedState } from './storedState.ts'
import { titleOf } from './titleOf.ts'
import { toldOf, valuesTold } from './toldOf.ts'

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
 * act (`context.isAct`) tells of the item it is on (`context.actOn`) itself; what it changes beside
 * that, the tasks and files that come out with it, is told of here.
 */
export const recordSave: CollectionAfterChangeHook = async (hook) => {
  const { collection, context, doc, operation, previousDoc, req } = hook
  const id = String(doc.id)
  const { actOn: whole = null, isAct = false } = context as { actOn?: string; isAct?: boolean }
  const isBeside = whole !== null && whole !== `${collection.slug}/${id}`
  if (isAct && !isBeside) return doc
  const stored = await storedState(collection, id, req)
  if (!stored) return doc
  const previous = lookedAt(context, collection.slug, id) ?? (previousDoc as Item)
  const save = { collection, context, isNew: operation === 'create', previous, stored }
  if (collection.auth) await recordAccount(req, save)
  else {
    await record(req, {
      ...hashesOf(save),
      action: isAct ? actionBeside(save) : actionOf(save),
      collection: collection.slug,
      details: {
        ...(!save.isNew && { changed: changedFields(collection, previous, stored) }),
        ...(isAct && { with: whole }),
        ...(await valuesTold(collection, stored, req)),
      },
      docId: id,
      tenant: chainsOf(collection, { ...stored, id })[0] ?? null,
      title: titleOf(collection, stored),
      unit: unitOf(collection.slug, stored),
    })
  }
  return doc
}

function hashesOf({ collection, isNew, previous, stored }: Save) {
  const before = isNew ? null : contentHash(collection, previous)
  return { after: contentHash(collection, stored), before }
}

function actionOf({ collection, context, isNew, previous, stored }: Save): AuditAction {
  const isDrafted = typeof collection.versions === 'object' && Boolean(collection.versions.drafts)
  if (context.isRestoringVersion === true) return 'restoreVersion'
  if (stored.deletedAt && !previous.deletedAt) return 'trash'
  if (!stored.deletedAt && previous.deletedAt) return 'untrash'
  if (isDrafted && stored._status === 'published') return 'publish'
  if (context.isUnpublishing === true) return 'unpublish'
  const told = toldOf(collection)
  if (told) return told.action
  if (isNew) return 'create'
  return isDrafted ? 'saveDraft' : 'settings'
}

/** What an act on something else has done to an item. */
function actionBeside({ previous, stored }: Save): AuditAction {
  if (stored._status === 'published') return 'publish'
  return previous._status === 'published' ? 'unpublish' : 'saveDraft'
}
