import type { CollectionBeforeChangeHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/** Readers know a task as part of its plan: once public it does not go over to another one. */
export const refuseMove: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const isKnown = operation === 'update' && Boolean(originalDoc?.firstPublishedAt)
  if (isKnown && data.plan !== undefined && data.plan !== originalDoc?.plan) {
    const field = { label: { en: 'Plan', vi: 'Kế hoạch' }, path: 'plan' }
    throw codedError('CP_PLAN_TASK_MOVED', { field, req })
  }
  return data
}
