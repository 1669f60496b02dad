import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { isActOnPlan } from '../../../src/access/actOnPlan.ts'
import { codedError } from '../../../src/access/codedError.ts'

/** The text of a public plan does not change by itself: its tasks are published with it. */
export const refusePublicationAlone: CollectionBeforeChangeHook = ({ context, data, req }) => {
  // What is restored was public once; it becomes a draft (refuseOtherDoors).
  if (context.isRestoringVersion === true) return data
  if (data._status === 'published' && !isActOnPlan(req)) {
    throw codedError('CP_PLAN_TASK_ALONE', { req })
  }
  return data
}

/**
 * The two ways to publish or take down that a save does not show: `_status: draft` outside a draft
 * save is Payload's "unpublish", and an old version can be restored as what it was.
 */
export const refuseOtherDoors: CollectionBeforeOperationHook<'plan-tasks'> = ({
  args,
  operation,
  req,
}) => {
  const { data, draft } = args as { data?: { _status?: unknown }; draft?: boolean }
  const isUnpublishing = operation === 'update' && data?._status === 'draft' && !draft
  const isPublishing = operation === 'restoreVersion' && !draft
  if (isUnpublishing || isPublishing) throw codedError('CP_PLAN_TASK_ALONE', { req })
  return args
}
