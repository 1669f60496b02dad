import type { CollectionBeforeChangeHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { today } from '../../../src/domain/today.ts'
import { printDay } from '../../../src/domain/vietnamese/index.ts'

/**
 * Nobody gives rights for days that are over: what was done then would look allowed afterwards. One
 * that has begun keeps its first day (keepBegun).
 */
export const refusePast =
  (label: { en: string; vi: string }): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    const { from } = data as { from?: unknown }
    const isNew = typeof from === 'string' && from !== (originalDoc as { from?: string })?.from
    if (!req.user || !isNew || from >= today()) return data
    const values = { day: printDay(today()) }
    throw codedError('CP_DELEGATION_PAST', { field: { label, path: 'from' }, req, values })
  }
