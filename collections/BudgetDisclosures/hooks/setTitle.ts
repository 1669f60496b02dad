import type { CollectionBeforeChangeHook } from 'payload'

import { budgetTitle } from '../../../src/domain/budgets.ts'

/** Names it after its year, stage and period at every save, so that the name is never wrong. */
export const setTitle: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { fiscalYear, period, stage } = { ...originalDoc, ...data } as Record<string, unknown>
  return { ...data, title: budgetTitle(fiscalYear, stage, period) }
}
