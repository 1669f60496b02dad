import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { isActOnPlan } from '../../../src/access/actOnPlan.ts'

/** The text of a public plan does not change by itself: its tasks are published with it. */
export const refusePublicationAlone: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status === 'published' && !isActOnPlan(req)) {
    throw codedError('CP_PLAN_TASK_ALONE', { req })
  }
  return data
}

/** `_status: draft` outside a draft save is Payload's "unpublish": only the plan is taken down. */
export const refuseUnpublishingAlone: CollectionBeforeOperationHook<'plan-tasks'> = ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update') return args
  const { data, draft } = args as { data?: { _status?: unknown }; draft?: boolean }
  if (data?._status === 'draft' && !draft) throw codedError('CP_PLAN_TASK_ALONE', { req })
  return args
}
