import type { Sentence } from '../../src/domain/errors.ts'
import type { State, Verb } from '../../src/domain/states.ts'
import type { Warning } from '../../src/domain/warnings.ts'
import type { Ask, Place, Reason } from './act.ts'

import { states, verbs } from '../../src/domain/states.ts'
import { actsOf } from './acts/index.ts'
import { stateOf } from './followState.ts'
import { whyNot } from './whyNot.ts'

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
  /** Where the version stands that the public reads; null if there is none. */
  live: null | State
  state: State
  stateLabel: Sentence
}

/** What who asks may do with a piece now and, for each act refused, why. */
export async function listActs(place: Place): Promise<Offers> {
  const offered: Offer[] = []
  for (const act of actsOf(place.collection)) {
    if (act.verb === 'expire') continue
    const reasons = await whyNot(act, place)
    offered.push({
      asks: act.asks,
      isAllowed: reasons.length === 0,
      label: verbs[act.verb],
      reasons,
      verb: act.verb,
      warnings: act.confirmsWarnings ? (place.doc.warnings ?? []) : [],
    })
  }
  const live = place.live ? stateOf(place.live) : null
  return { acts: offered, live, state: place.state, stateLabel: states[place.state] }
}
