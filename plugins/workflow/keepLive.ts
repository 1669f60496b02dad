import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'

type WriteArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  /** The caller speaks of what is in the trash. */
  trash?: boolean
}

/**
 * Turns a save that does not say `_status: published` into a draft. Without this, a PATCH of a
 * live item that leaves `_status` out changes the live text at once (payload-facts §0, fact 6).
 *
 * - `_status: published` goes on to the access rule, which lets only approvers through;
 * - `_status: draft` outside a draft save is Payload's "unpublish": marked for the access rule;
 * - moving to the trash and back changes nothing else, and must reach the main row;
 * - an old version is restored as a draft only.
 */
export const keepLive: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  if (operation === 'restoreVersion') {
    if (!(args as WriteArgs).draft) throw codedError('CP_WORKFLOW_RESTORE_AS_DRAFT', { req })
    return args
  }
  if (operation !== 'create' && operation !== 'update') return args

  const write = args as WriteArgs
  const { deletedAt, ...data } = write.data ?? {}
  if (operation === 'update' && (deletedAt || (write.trash && deletedAt === null))) {
    return { ...args, data: { deletedAt } }
  }
  if (data._status === 'published' && !write.draft) return { ...args, data }
  if (operation === 'update' && data._status === 'draft' && !write.draft) {
    req.context.isUnpublishing = true
    return { ...args, data }
  }
  return { ...args, data: { ...data, _status: 'draft' }, draft: true }
}
