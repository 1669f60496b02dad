import type { Right } from '../../src/domain/roles.ts'
import type { Warning } from '../../src/domain/warnings.ts'
import type { Act, Input, Place, Reason } from './act.ts'

import { holds } from '../../src/access/holds.ts'
import { moves, rightsFor, states, verbs } from '../../src/domain/states.ts'
import { stateOf } from './followState.ts'
import { isUrgentUnseen } from './isUrgentUnseen.ts'
import { reason } from './reasons.ts'

/** Who asks now, who scheduled it before (the same rights are asked for), or time alone. */
export type By = 'person' | 'schedule' | 'time'

/**
 * Why this act may not be done now: because of who asks, of where the piece stands, or of the piece
 * itself. One kind at a time: who may not do it is not told what else is wrong with it.
 * @param wrong what of the caller's words cannot be used: told before anything is looked at with them
 */
export async function whyNot(
  act: Act,
  place: Place,
  by: By = 'person',
  wrong: Reason[] = [],
): Promise<Reason[]> {
  const { state } = place
  if (by !== 'time' && !(await mayDo(act, place))) {
    return [reason('CP_WORKFLOW_NOT_HELD', { verb: verbs[act.verb] })]
  }
  if (!isFrom(act, place, by)) {
    return [reason('CP_WORKFLOW_NOT_NOW', { state: states[state], verb: verbs[act.verb] })]
  }
  return wrong.length > 0 ? wrong : ((await act.whyNot?.(place)) ?? [])
}

/** The warnings that nobody has confirmed yet. */
export function unconfirmed(warnings: Warning[], { confirmed }: Input): Reason[] {
  const open = warnings.filter(({ code }) => !confirmed?.includes(code))
  if (open.length === 0) return []
  const list = (language: 'en' | 'vi') => open.map(({ message }) => message[language]).join(' ')
  const values = { list: { en: list('en'), vi: list('vi') } }
  return [{ ...reason('CP_WORKFLOW_WARNINGS', values), warnings: open }]
}

function isFrom({ verb }: Act, place: Place, by: By): boolean {
  if (by === 'schedule') return place.state === 'scheduled'
  const { from, of } = moves[verb]
  if (isAfterwards(verb, place)) return true
  if (of === 'work') return from.includes(place.state)
  return place.live !== null && from.includes(stateOf(place.live))
}

/** Is this the approval of what is public already? It is final: a first approval is not enough. */
const isAfterwards = (verb: Act['verb'], place: Place): boolean =>
  verb === 'approve' && isUrgentUnseen(place)

async function mayDo({ isOfProgress, verb }: Act, place: Place): Promise<boolean> {
  const { collection, doc, live, req, state } = place
  // Who leads a task is who the public reads, not who is to lead it once a draft is approved.
  const item = isOfProgress ? (live ?? doc) : doc
  const rights: readonly Right[] = isAfterwards(verb, place) ? ['approve'] : rightsFor(verb, state)
  for (const right of rights) {
    if (await holds(req, collection.slug, right, item)) return true
  }
  return false
}
