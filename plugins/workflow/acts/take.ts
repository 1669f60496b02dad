import type { Act } from '../act.ts'

import { saveDraft } from '../save.ts'

/** An editor receives what was submitted and becomes its editor, by name. */
export const take: Act = {
  asks: [],
  do: (place) =>
    saveDraft(place, { decisions: { holder: place.req.user?.id ?? null }, state: 'inEdit' }),
  verb: 'take',
}
