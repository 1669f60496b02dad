import type { ErrorCode } from '../../../../src/domain/errors.ts'
import type { Verb } from '../../../../src/domain/states.ts'
import { describe, expect, it } from '@jest/globals'

import { isForOthers, isWithinReach, nextVerb } from '../../../../src/domain/desk/nextVerb.ts'

const allowed = (verb: Verb) => ({ isAllowed: true, reasons: [], verb })
const refused = (verb: Verb, code: ErrorCode) => ({ isAllowed: false, reasons: [{ code }], verb })

describe('the act of the big button', () => {
  it('is the one that usually comes next', () => {
    expect(nextVerb('draft', [allowed('publishUrgently'), allowed('submit')])).toBe('submit')
    expect(nextVerb('submitted', [allowed('return'), allowed('take')])).toBe('take')
  })

  it('is offered while only the form is in its way', () => {
    expect(nextVerb('inEdit', [refused('requestReview', 'CP_INPUT_REQUIRED')])).toBe(
      'requestReview',
    )
  })

  it('is none that is somebody else’s, or not for now', () => {
    for (const code of [
      'CP_WORKFLOW_NOT_HELD',
      'CP_WORKFLOW_NOT_NOW',
      'CP_WORKFLOW_OWN_WORK',
    ] as const) {
      expect(nextVerb('inReview', [refused('approve', code)])).toBeNull()
      expect(isWithinReach(refused('approve', code))).toBe(false)
    }
  })

  it('is the second choice where the first is not to be had', () => {
    const offers = [refused('restore', 'CP_WORKFLOW_NOT_HELD'), allowed('archive')]
    expect(nextVerb('unpublished', offers)).toBe('archive')
  })

  it('is none for what goes on by itself: a schedule is not taken back by the big button', () => {
    expect(nextVerb('scheduled', [allowed('cancelSchedule')])).toBeNull()
  })

  it('is none for what is public and seen', () => {
    expect(nextVerb('corrected', [allowed('unpublish')])).toBeNull()
  })
})

describe('an act of other roles', () => {
  it('is told from one that is only not possible now', () => {
    expect(isForOthers(refused('approve', 'CP_WORKFLOW_NOT_HELD'))).toBe(true)
    expect(isForOthers(refused('approve', 'CP_WORKFLOW_NOT_NOW'))).toBe(false)
    expect(isForOthers(allowed('approve'))).toBe(false)
  })
})
