import type { Field } from 'payload'

import {
  budgetDeadline,
  type BudgetPeriodKey,
  type BudgetStageKey,
  type Day,
  timeliness,
} from '../../../src/domain/law/index.ts'
import { dayOf, today } from '../../../src/domain/today.ts'
import { computedField } from '../../../src/fields/computed.ts'
import { lawDescription } from '../../../src/fields/lawDescription.ts'

type Data = Record<string, unknown>

/** By when a budget must be public, and whether it was. Never stored, so never stale. */
export function deadlineFields(): Field[] {
  return [
    computedField({
      name: 'deadline',
      type: 'day',
      label: { en: 'To be disclosed by', vi: 'Hạn công khai' },
      description: lawDescription('budgetExecution'),
      from: deadlineOf,
    }),
    computedField({
      name: 'late',
      type: 'checkbox',
      label: { en: 'Late', vi: 'Công khai trễ hạn' },
      description: {
        en: 'Published after the deadline, or not yet and the deadline is over.',
        vi: 'Công khai sau hạn, hoặc đã quá hạn mà chưa công khai.',
      },
      from: (doc) => {
        const deadline = deadlineOf(doc)
        if (!deadline) return null
        const { firstPublishedAt: at } = doc
        const publishedOn = dayOf(at)
        return timeliness({ deadline, publishedOn, today: today() }) === 'late'
      },
    }),
  ]
}

/** `null` while the day, the year or the period it counts from is missing. */
function deadlineOf({ fiscalYear, period, sentOrIssuedOn, stage }: Data): Day | null {
  if (typeof fiscalYear !== 'number' || typeof stage !== 'string') return null
  return budgetDeadline({
    fiscalYear,
    period: period as BudgetPeriodKey | null,
    sentOrIssuedOn: sentOrIssuedOn as Day | null,
    stage: stage as BudgetStageKey,
  })
}
