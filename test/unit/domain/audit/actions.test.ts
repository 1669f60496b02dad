import { expect, it } from '@jest/globals'

import { auditActions } from '../../../../src/domain/audit/actions.ts'
import { type Verb, verbs } from '../../../../src/domain/states.ts'

/** A restored piece is a draft again: the history says so, the button need not. */
const saysMore: Verb[] = ['restore']

it('an act is called in the history what its button says', () => {
  for (const verb of Object.keys(verbs) as Verb[]) {
    if (saysMore.includes(verb)) continue
    expect([verb, auditActions[verb].vi]).toEqual([verb, verbs[verb].vi])
  }
})
