import type { Field, PayloadRequest } from 'payload'

import {
  budgetDeadline,
  budgetDeadlineNotes,
  type BudgetPeriodKey,
  type BudgetStageKey,
  type Day,
  timeliness,
} from '../../../src/domain/law/index.ts'
import { dayOf, today } from '../../../src/domain/today.ts'
import { computedField } from '../../../src/fields/computed.ts'
import { deadlineNoteField } from '../../../src/fields/deadlineNote.ts'
import { lawDescription } from '../../../src/fields/lawDescription.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'

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
    deadlineNoteField(async (doc, req) => {
      const budget = budgetOf(doc)
      return budget ? budgetDeadlineNotes(budget, await lawOf(doc, req)) : []
    }),
    computedField({
      name: 'late',
      type: 'checkbox',
      label: { en: 'Late', vi: 'Công khai trễ hạn' },
      description: {
        en: 'Published after the deadline, or not yet and the deadline is over.',
        vi: 'Công khai sau hạn, hoặc đã quá hạn mà chưa công khai.',
      },
      from: async (doc, req) => {
        const deadline = await deadlineOf(doc, req)
        if (!deadline) return null
        const { firstPublishedAt: at } = doc
        const publishedOn = dayOf(at)
        return timeliness({ deadline, publishedOn, today: today() }) === 'late'
      },
    }),
  ]
}

async function deadlineOf(doc: Data, req: PayloadRequest): Promise<Day | null> {
  const budget = budgetOf(doc)
  return budget && budgetDeadline(budget, undefined, await lawOf(doc, req))
}

/** `null` while the year or the stage is missing. */
function budgetOf({ fiscalYear, period, sentOrIssuedOn, stage }: Data) {
  if (typeof fiscalYear !== 'number' || typeof stage !== 'string') return null
  return {
    fiscalYear,
    period: period as BudgetPeriodKey | null,
    sentOrIssuedOn: sentOrIssuedOn as Day | null,
    stage: stage as BudgetStageKey,
  }
}
