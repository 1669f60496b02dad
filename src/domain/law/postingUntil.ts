import type { Day, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { datumAt } from './datumAt.ts'
import { deadlineFrom } from './deadlineFrom.ts'

/**
 * The first day a posting may be taken down: 30 days without a break (Luật THDC Đ.13 k2).
 * `null`: not a day, or before that law. Ask `isPostedForGood` first: items 4 and 13 never end.
 */
export function postingUntil(postedOn: Day, law?: Law): Day | null {
  return deadlineFrom('postingUntil', postedOn, [], law)
}

/** Does this legal item stay posted for good? (`THDC-11.4`, `THDC-11.13`; Luật THDC Đ.13 k2) */
export function isPostedForGood(legalItem: string, day: Day, law: Law = builtInLaw): boolean {
  return datumAt(law.duties, legalItem, day)?.posting === 'permanent'
}

/** Must this legal item be read out over the loudspeaker too? (items 7–12; Luật THDC Đ.13 k3) */
export function isReadOut(legalItem: string, day: Day, law: Law = builtInLaw): boolean {
  return datumAt(law.duties, legalItem, day)?.readOut ?? false
}
