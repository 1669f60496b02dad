import type { Field, PayloadRequest } from 'payload'

import {
  disclosedOn,
  type DisclosureForm,
  firstDayOf,
} from '../../../src/domain/disclosureForms.ts'
import {
  deadlineNotes,
  isPostedForGood,
  publishDeadline,
  timeliness,
} from '../../../src/domain/law/index.ts'
import { quarterOfDay } from '../../../src/domain/quarter.ts'
import { today } from '../../../src/domain/today.ts'
import { computedField } from '../../../src/fields/computed.ts'
import { deadlineNoteField } from '../../../src/fields/deadlineNote.ts'
import { lawDescription } from '../../../src/fields/lawDescription.ts'
import { lawOf } from '../../../src/fields/lawOf.ts'
import { onPortalSince } from './onPortalSince.ts'

type Data = Record<string, unknown>

/** What follows from the entry and the law. Never stored, so never stale. */
export function computedFields(): Field[] {
  return [
    computedField({
      name: 'publishDeadline',
      type: 'day',
      label: { en: 'To be disclosed by', vi: 'Hạn công khai' },
      description: lawDescription('publishDeadline'),
      from: deadlineOf,
    }),
    deadlineNoteField(async (doc, req) =>
      deadlineNotes('publishDeadline', decisionOf(doc), await lawOf(doc, req)),
    ),
    computedField({
      name: 'late',
      type: 'checkbox',
      label: { en: 'Late', vi: 'Công khai trễ hạn' },
      description: {
        en: 'Disclosed after the deadline, or not yet and the deadline is over.',
        vi: 'Công khai sau hạn, hoặc đã quá hạn mà chưa công khai.',
      },
      from: async (doc, req) => {
        const deadline = await deadlineOf(doc, req)
        if (!deadline) return null
        const publishedOn = disclosedOn(formsOf(doc), await onPortalSince(doc, req))
        return timeliness({ deadline, publishedOn, today: today() }) === 'late'
      },
    }),
    computedField({
      name: 'quarter',
      type: 'text',
      label: { en: 'Quarter', vi: 'Quý' },
      description: {
        en: 'The quarter it was disclosed in, by its first form.',
        vi: 'Quý công khai, theo hình thức sớm nhất.',
      },
      from: (doc) => quarterOfDay(firstDayOf(formsOf(doc)) ?? ''),
    }),
    computedField({
      name: 'permanent',
      type: 'checkbox',
      label: { en: 'For good', vi: 'Công khai thường xuyên' },
      description: {
        en: 'Items 4 and 13 stay disclosed for good.',
        vi: 'Mục 4 và 13 công khai thường xuyên, không có ngày kết thúc.',
      },
      from: ({ item }) => typeof item === 'string' && isPostedForGood(item, today()),
    }),
  ]
}

const deadlineOf = async (doc: Data, req: PayloadRequest) =>
  publishDeadline(decisionOf(doc), undefined, await lawOf(doc, req))

const decisionOf = ({ decidedOn }: Data) => (typeof decidedOn === 'string' ? decidedOn : '')

const formsOf = ({ forms }: Data) => (Array.isArray(forms) ? (forms as DisclosureForm[]) : [])
