import type { Period } from '../../../src/domain/vietnamese/index.ts'
import type { CollectionBeforeChangeHook } from 'payload'

import { hasDays, periodOf, type Timed } from '../period.ts'

/**
 * Fills the days in from the words of the plan ("Quý II/2026") where they are empty. Days that
 * came from the words before follow the new ones; days that a clerk typed stay.
 */
export const readPeriod: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Timed
  const doc: Timed = { ...before, ...data }
  if (!doc.periodText) return data
  const isTyped = hasDays(doc) && !isSame(doc, await periodOf({ ...before, plan: doc.plan }, req))
  if (isTyped) return data
  const { due, recurrence, start } = await periodOf(doc, req)
  return { ...data, dueDate: due, recurrence, startDate: start }
}

function isSame({ dueDate, recurrence, startDate }: Timed, said: Period): boolean {
  const pairs = [
    [dueDate, said.due],
    [recurrence, said.recurrence],
    [startDate, said.start],
  ]
  return pairs.every(([one, other]) => (one || null) === other)
}
