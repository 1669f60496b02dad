import type { ErrorCode, Sentence } from '../../src/domain/errors.ts'
import type { State, Verb } from '../../src/domain/states.ts'
import type { Warning } from '../../src/domain/warnings.ts'
import type { Act, Ask, Place, Reason } from './act.ts'

import { holds } from '../../src/access/holds.ts'
import { states, verbs } from '../../src/domain/states.ts'
import { actsOf } from './acts/index.ts'
import { contentHash } from './contentHash.ts'
import { stateOf } from './followState.ts'
import { reason } from './reasons.ts'
import { whyNot } from './whyNot.ts'
import { whyNotEditable } from './whyNotEditable.ts'
import { isInWorkflow } from './workflowSlugs.ts'

/** One act as it is offered: what has to be filled in, what to confirm, or why it is refused. */
export type Offer = {
  asks: readonly Ask[]
  isAllowed: boolean
  label: Sentence
  reasons: Reason[]
  verb: Verb
  warnings: Warning[]
}

export type Offers = {
  acts: Offer[]
  /** May who asks save a draft of it, as it stands now? */
  edit: { isAllowed: boolean; reasons: Reason[] }
  /** Where the version stands that the public reads; null if there is none. */
  live: null | State
  state: State
  stateLabel: Sentence
  /** When the version in work was saved: instant, ISO UTC. */
  updatedAt: string
  /** What is in work, down to its tasks and the words of its files; who approves sends it back. */
  version: string
}

/** What who asks may do with a piece now and, for each act refused, why. */
export async function listActs(place: Place): Promise<Offers> {
  const offered: Offer[] = []
  const warnings = new Map<Act['warnings'], Warning[]>()
  for (const act of actsOf(place.collection)) {
    if (act.verb === 'expire') continue
    const reasons = await whyNot(act, place)
    const isAllowed = reasons.length === 0
    if (isAllowed && !warnings.has(act.warnings)) {
      warnings.set(act.warnings, (await act.warnings?.(place)) ?? [])
    }
    offered.push({
      asks: act.asks,
      isAllowed,
      label: verbs[act.verb],
      reasons,
      verb: act.verb,
      warnings: isAllowed ? (warnings.get(act.warnings) ?? []) : [],
    })
  }
  const live = place.live ? stateOf(place.live) : null
  const closed = await whyClosed(place)
  const seen = await seenOf(place)
  return {
    acts: offered,
    edit: { isAllowed: closed === null, reasons: closed ? [reason(closed)] : [] },
    live,
    state: seen.state,
    stateLabel: states[seen.state],
    updatedAt: String(seen.doc.updatedAt),
    version: await contentHash(seen),
  }
}

/** That a draft is in work is nothing to who reads only what is public. */
async function seenOf(place: Place): Promise<Place> {
  const { collection, doc, live, req } = place
  if (!live || (await holds(req, collection.slug, 'read', doc))) return place
  return { ...place, doc: live, state: stateOf(live) }
}

async function whyClosed({ collection, doc, req, state }: Place): Promise<ErrorCode | null> {
  const { slug } = collection
  if (!(await holds(req, slug, 'edit', doc))) return 'CP_ACCESS_FORBIDDEN'
  return isInWorkflow(collection) ? whyNotEditable(slug, doc, state, req) : null
}
