import type { Right } from '../../src/domain/roles.ts'
import type { Warning } from '../../src/domain/warnings.ts'
import type { Act, Input, Place, Reason } from './act.ts'

import { holds } from '../../src/access/holds.ts'
import { covers } from '../../src/domain/fingerprint.ts'
import { moves, rightsFor, states, verbs } from '../../src/domain/states.ts'
import { contentHash } from './contentHash.ts'
import { stateOf } from './followState.ts'
import { isUrgentUnseen } from './isUrgentUnseen.ts'
import { reason, unfilled } from './reasons.ts'

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
  if (!isFrom(act, place, by) || (await mustWait(act, place))) {
    return [reason('CP_WORKFLOW_NOT_NOW', { state: states[state], verb: verbs[act.verb] })]
  }
  if (wrong.length > 0) return wrong
  const unread = by === 'person' ? await whyUnread(act, place) : []
  return unread.length > 0 ? unread : ((await act.whyNot?.(place)) ?? [])
}

const version = { en: 'Version that was read', vi: 'Phiên bản đã đọc' }

/**
 * Who approves answers for what they have read, down to a task and the words of a file, and says
 * which version that was. Of other acts it is checked where it is said.
 */
async function whyUnread({ verb }: Act, place: Place): Promise<Reason[]> {
  const { confirmed, version: read } = place.input
  // Who only asks what they may do has said nothing yet.
  if (confirmed === undefined) return []
  if (read === undefined) return verb === 'approve' ? [unfilled('version', version)] : []
  return covers(read, await contentHash(place)) ? [] : [reason('CP_WORKFLOW_CHANGED_SINCE_READ')]
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
  if (by === 'schedule') return isDue(place)
  const { from, of } = moves[verb]
  if (isAfterwards(verb, place)) return true
  if (of === 'work') return from.includes(place.state)
  return place.live !== null && from.includes(stateOf(place.live))
}

/** Is there something to be called off first, by somebody who may? */
async function mustWait({ verb }: Act, { collection, doc, req, state }: Place): Promise<boolean> {
  const { notWhile } = moves[verb]
  if (!notWhile?.includes(state)) return false
  return holds(req, collection.slug, 'cancelSchedule', doc)
}

/** It may have been taken back, or put off to another day, while others were published. */
const isDue = ({ doc, now, state }: Place): boolean =>
  state === 'scheduled' && Date.parse(doc.workflow?.publishAt ?? '') <= now.getTime()

/** Is this the approval of what is public already? It is final: a first approval is not enough. */
const isAfterwards = (verb: Act['verb'], place: Place): boolean =>
  verb === 'approve' && isUrgentUnseen(place)

async function mayDo({ verb }: Act, place: Place): Promise<boolean> {
  const { collection, doc, live, req, state } = place
  // Who decides about what is public, or leads a public task, is who does so in what the public
  // reads, not who is to do so once a draft that names another unit is approved.
  const item = moves[verb].of === 'live' || isAfterwards(verb, place) ? (live ?? doc) : doc
  const rights: readonly Right[] = isAfterwards(verb, place) ? ['approve'] : rightsFor(verb, state)
  for (const right of rights) {
    if (await holds(req, collection.slug, right, item)) return true
  }
  return false
}
