import type { CollectionBeforeChangeHook } from 'payload'

import { daysOf, holdsDays } from '../../../src/domain/taskDays.ts'
import { hasDays, periodOf, type Timed } from '../period.ts'

/**
 * Fills the days in from the words of the plan ("Quý II/2026") where they are empty. Days that
 * came from the words before, in the plan of before, follow the new ones; days that a clerk typed
 * stay. When the plan's year changes, the plan moves them (collections/Plans).
 */
export const readPeriod: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Timed
  const doc: Timed = { ...before, ...data }
  if (!doc.periodText) return data
  const isTyped = hasDays(doc) && !holdsDays(doc, await periodOf(before, req))
  if (isTyped) return data
  return { ...data, ...daysOf(await periodOf(doc, req)) }
}
