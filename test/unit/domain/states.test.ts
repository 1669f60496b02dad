import { describe, expect, it } from '@jest/globals'

import {
  goneStates,
  isState,
  liveStates,
  moves,
  rightsFor,
  type State,
  stateAfterEdit,
  states,
  type Verb,
} from '../../../src/domain/states.ts'

const everyState = Object.keys(states) as State[]
const leadsOn = (state: State) =>
  (Object.keys(moves) as Verb[]).filter((verb) => moves[verb].from.includes(state))

describe('the states of a piece', () => {
  it('lead on from everywhere but a dead end nobody meant', () => {
    expect(everyState.filter((state) => leadsOn(state).length === 0)).toEqual([])
  })

  it('offer each act from where domain §6.8 says', () => {
    expect(leadsOn('draft')).toEqual(['submit', 'publishUrgently'])
    expect(leadsOn('submitted')).toEqual(['take', 'return', 'publishUrgently'])
    expect(leadsOn('inReview')).toEqual(['return', 'approve', 'publishUrgently'])
    expect(leadsOn('approved')).toEqual(['return', 'publish', 'schedule', 'publishUrgently'])
    expect(leadsOn('scheduled')).toEqual(['cancelSchedule'])
    expect(leadsOn('published')).toEqual(['correct', 'unpublish', 'expire', 'reportProgress'])
    expect(leadsOn('unpublished')).toEqual(['archive', 'restore'])
  })

  it('are either read by the public or not', () => {
    expect(liveStates.filter((state) => goneStates.includes(state))).toEqual([])
  })

  it('know their own names', () => {
    expect([isState('inEdit'), isState('toString'), isState(null)]).toEqual([true, false, false])
  })
})

describe('stateAfterEdit', () => {
  it('sends what was approved back to review, and leaves the rest where it is', () => {
    const after = Object.fromEntries(everyState.map((state) => [state, stateAfterEdit(state)]))
    expect(after).toEqual({
      approved: 'inReview',
      archived: null,
      corrected: 'draft',
      draft: 'draft',
      expired: 'draft',
      inEdit: 'inEdit',
      inReview: 'inReview',
      published: 'draft',
      returned: 'returned',
      scheduled: 'inReview',
      submitted: null,
      unpublished: null,
    })
  })
})

describe('rightsFor', () => {
  it('lets editors and the board return what is on its way, approvers what is approved', () => {
    for (const state of ['submitted', 'inEdit'] as const) {
      expect(rightsFor('return', state)).toEqual(['take', 'firstApprove', 'approve'])
    }
    expect(rightsFor('return', 'inReview')).toEqual(['take', 'firstApprove', 'approve'])
    expect(rightsFor('return', 'approved')).toEqual(['approve'])
    expect(rightsFor('publish', 'approved')).toEqual(['publish'])
  })
})
