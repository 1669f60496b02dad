import { describe, expect, it } from '@jest/globals'

import { type Grant, isOfApprover, isWithin } from '../../../src/domain/grants.ts'

const grant = (more: Partial<Grant> = {}): Grant => ({
  commune: 'xa',
  from: null,
  mayWrite: false,
  role: 'head',
  status: 'active',
  units: [],
  until: null,
  ...more,
})

describe('a grant', () => {
  it.each<[string, Partial<Grant>, Partial<Grant>, boolean]>([
    ['the same', {}, {}, true],
    ['confirmed', { status: 'active' }, { status: 'proposed' }, true],
    ['another role', { role: 'deputyHead' }, {}, false],
    ['another commune', { commune: 'khac' }, {}, false],
    ['some units of all', { units: ['a'] }, {}, true],
    ['one unit of two', { units: ['a'] }, { units: ['a', 'b'] }, true],
    ['a unit more', { units: ['a', 'b'] }, { units: ['a'] }, false],
    ['all units of some', {}, { units: ['a'] }, false],
    ['a last day of none', { until: '2026-12-31' }, {}, true],
    ['an earlier last day', { until: '2026-12-30' }, { until: '2026-12-31' }, true],
    ['a later last day', { until: '2027-01-01' }, { until: '2026-12-31' }, false],
    ['no last day any more', {}, { until: '2026-12-31' }, false],
    ['a first day of none', { from: '2026-12-01' }, {}, true],
    ['a later first day', { from: '2026-12-02' }, { from: '2026-12-01' }, true],
    ['an earlier first day', { from: '2026-11-30' }, { from: '2026-12-01' }, false],
    ['no first day any more', {}, { from: '2026-12-01' }, false],
  ])('with %s gives no more: %j of %j is %s', (_, narrow, wide, expected) => {
    expect(isWithin(grant(narrow), grant(wide))).toBe(expected)
  })

  it('is of an approver from the day it is made until it ends', () => {
    const on = (more: Partial<Grant>) => isOfApprover(grant(more), '2026-12-05')
    expect(on({})).toBe(true)
    expect(on({ role: 'deputyHead', until: '2026-12-05' })).toBe(true)
    expect(on({ from: '2027-01-01', status: 'proposed' })).toBe(true)
    expect(on({ until: '2026-12-04' })).toBe(false)
    expect(on({ role: 'secretary' })).toBe(false)
  })
})
