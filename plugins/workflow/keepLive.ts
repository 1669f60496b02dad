import type { ErrorCode } from '../../src/domain/errors.ts'
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { codedError } from '../../src/access/codedError.ts'

type WriteArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  id?: number | string
  /** The caller speaks of what is in the trash. */
  trash?: boolean
  where?: Where
}

/**
 * Turns a plain save into a draft: without this, a PATCH of a live item that leaves `_status` out
 * changes the live text at once (payload-facts §0, fact 6). There is no second way to the public:
 *
 * - `_status: published` is refused, whoever asks: that is for the acts;
 * - `_status: draft` outside a draft save is Payload's "unpublish"; here it is a plain draft;
 * - moving to the trash and back changes nothing else, and must reach the main row; what is not in
 *   the trash does not come back from it: its newer draft would take the place of what is live;
 * - an old version is restored as a draft only.
 */
export const keepLive: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  if (overrideAccess) return args
  if (operation === 'restoreVersion') {
    if (!(args as WriteArgs).draft) throw codedError('CP_WORKFLOW_RESTORE_AS_DRAFT', { req })
    return args
  }
  if (operation !== 'create' && operation !== 'update') return args

  const write = args as WriteArgs
  const { deletedAt, ...data } = write.data ?? {}
  if (operation === 'update' && deletedAt) return { ...args, data: { deletedAt } }
  if (operation === 'update' && write.trash && deletedAt === null) {
    if (write.id === undefined) {
      const where = { and: [write.where ?? {}, isInTrash] }
      return { ...args, data: { deletedAt }, where }
    }
    if (await isTrashed(req, collection.slug, write.id)) return { ...args, data: { deletedAt } }
  }
  if (data._status === 'published' && !write.draft) {
    const { publishedBy = 'CP_WORKFLOW_BY_ACT' } = (collection.custom ?? {}) as Custom
    throw codedError(publishedBy, { req })
  }
  return { ...args, data: { ...data, _status: 'draft' }, draft: true }
}

const isInTrash: Where = { deletedAt: { exists: true } }

async function isTrashed(req: PayloadRequest, collection: CollectionSlug, id: number | string) {
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    trash: true,
    where: { and: [{ id: { equals: id } }, isInTrash] },
  })
  return totalDocs > 0
}

/** What a collection says of itself where something else publishes it (a plan its tasks). */
type Custom = { publishedBy?: ErrorCode }
