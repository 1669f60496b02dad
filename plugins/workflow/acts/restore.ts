import type { Act } from '../act.ts'

import { noDecisions } from '../decisions.ts'
import { saveDraft } from '../save.ts'
import { writersOf, writersOfUnseen } from '../writers.ts'
import { noteAsk } from './asks.ts'

/** Makes a draft of what was taken down or archived; it needs a new approval to be public again. */
export const restore: Act = {
  asks: [noteAsk],
  do: (place) => {
    const decisions = {
      ...noDecisions,
      note: place.input.note ?? null,
      writers: [...new Set([...writersOf(place.doc), ...writersOfUnseen(place.doc)])],
    }
    return saveDraft(place, { decisions, state: 'draft' })
  },
  verb: 'restore',
}
