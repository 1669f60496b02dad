import type { Act } from '../act.ts'

import { hideFiles } from '../files/hideFiles.ts'
import { saveDraft, saveLive } from '../save.ts'
import { noteAsk } from './asks.ts'

/** Puts away what is not needed on the portal any more; it is kept, never deleted. */
export const archive: Act = {
  asks: [noteAsk],
  do: async (place) => {
    const decisions = { note: place.input.note ?? null }
    if (!place.live) return saveDraft(place, { decisions, state: 'archived' })
    await saveLive(place, { decisions, isTakenDown: true, state: 'archived' })
    await hideFiles(place)
  },
  verb: 'archive',
}
