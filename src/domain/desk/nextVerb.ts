import type { ErrorCode } from '../errors.ts'
import type { State, Verb } from '../states.ts'

/** What usually comes next, first the most natural; the rest of the acts stand in the menu. */
const usual: Record<State, readonly Verb[]> = {
  approved: ['publish'],
  archived: ['restore'],
  corrected: ['reportProgress'],
  draft: ['submit', 'reportProgress'],
  expired: ['archive'],
  inEdit: ['requestReview'],
  inReview: ['approve'],
  published: ['approve', 'reportProgress'],
  returned: ['submit'],
  // It goes on by itself; taking the schedule back is no next step.
  scheduled: [],
  submitted: ['take'],
  unpublished: ['restore', 'archive'],
}

type Offer = { isAllowed: boolean; reasons: readonly { code: ErrorCode }[]; verb: Verb }

/** Not for this person, or not from here: nothing they could put right in the form. */
const final: readonly ErrorCode[] = [
  'CP_WORKFLOW_NOT_HELD',
  'CP_WORKFLOW_NOT_NOW',
  'CP_WORKFLOW_OWN_WORK',
]

/** Could who asks do it once what is wrong has been put right? */
export const isWithinReach = ({ isAllowed, reasons }: Omit<Offer, 'verb'>): boolean =>
  isAllowed || !reasons.some(({ code }) => final.includes(code))

/** An act of other roles, wherever the piece stands: nothing that who asks has to be told of. */
export const isForOthers = ({ reasons }: Pick<Offer, 'reasons'>): boolean =>
  reasons.some(({ code }) => code === 'CP_WORKFLOW_NOT_HELD')

/** The act for the big button, if there is one for who asks. */
export function nextVerb(state: State, offers: readonly Offer[]): null | Verb {
  const possible = offers.filter(isWithinReach).map(({ verb }) => verb)
  return usual[state].find((verb) => possible.includes(verb)) ?? null
}
