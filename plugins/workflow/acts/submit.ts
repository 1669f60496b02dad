import type { Act, Place, Reason } from '../act.ts'

import { isBlank } from '../../../src/fields/isBlank.ts'
import { labelAt } from '../labelAt.ts'
import { unfilled } from '../reasons.ts'
import { saveDraft } from '../save.ts'
import { noteAsk } from './asks.ts'

/** The author hands a piece in: it has a title, a section where there are any, a text or a file. */
export const submit: Act = {
  asks: [noteAsk],
  do: (place) => {
    const submittedBy = place.req.user?.id ?? null
    const decisions = { note: place.input.note ?? null, returnedBy: null, submittedBy }
    return saveDraft(place, { decisions: { ...decisions, returnReason: null }, state: 'submitted' })
  },
  verb: 'submit',
  whyNot: (place) => [...missingHead(place), ...missingContent(place)],
}

function missingHead({ collection, doc }: Place): Reason[] {
  const heads = [collection.admin.useAsTitle ?? 'title', 'section']
  return heads
    .filter((name) => collection.flattenedFields.some((field) => field.name === name))
    .filter((name) => isRequired(collection, name) && isBlank(doc[name]))
    .map((name) => unfilled(name, labelAt(collection, name)))
}

/** Where a piece can have a text or files it has one of them. */
function missingContent({ collection, doc }: Place): Reason[] {
  const possible = contentFields.filter((name) =>
    collection.flattenedFields.some((field) => field.name === name),
  )
  const [first] = possible
  if (first === undefined || possible.some((name) => !isBlank(doc[name]))) return []
  return [unfilled(first, labelAt(collection, first))]
}

const contentFields = [
  'body',
  'contents',
  'purposes',
  'files',
  'attachments',
  'dataFile',
  'document',
]

function isRequired({ flattenedFields }: Place['collection'], name: string): boolean {
  return flattenedFields.some(
    (field) => field.name === name && 'required' in field && field.required === true,
  )
}
