import { describe, expect, it } from '@jest/globals'

import { isInForce, isOfItsPlace, rightsUsable, runsOn } from '../../../src/domain/memberships.ts'
import { rightsOfKey, rightsOfWritingKey } from '../../../src/domain/roles.ts'

describe('runsOn', () => {
  it('counts both ends, and an end that is not said is open', () => {
    const days = { from: '2026-12-01', until: '2026-12-10' }
    const on = ['2026-11-30', '2026-12-01', '2026-12-10', '2026-12-11'].map((day) =>
      runsOn(days, day),
    )
    expect(on).toEqual([false, true, true, false])
    expect(runsOn({}, '2026-12-01')).toBe(true)
    expect(runsOn({ from: null, until: '' }, '2026-12-01')).toBe(true)
    expect(runsOn({ from: '2026-12-02' }, '2026-12-01')).toBe(false)
    expect(runsOn({ until: '2026-11-30' }, '2026-12-01')).toBe(false)
  })
})

describe('isInForce', () => {
  it('is what runs and was confirmed; rows of before say nothing of it', () => {
    expect(isInForce({}, '2026-12-01')).toBe(true)
    expect(isInForce({ status: 'active' }, '2026-12-01')).toBe(true)
    expect(isInForce({ status: 'proposed' }, '2026-12-01')).toBe(false)
    expect(isInForce({ status: 'active', until: '2026-11-30' }, '2026-12-01')).toBe(false)
  })
})

describe('isOfItsPlace', () => {
  it('is the province’s role without a commune, and every other one with one', () => {
    expect(isOfItsPlace({ commune: null, role: 'provinceAdmin' })).toBe(true)
    expect(isOfItsPlace({ commune: 'xa', role: 'provinceAdmin' })).toBe(false)
    expect(isOfItsPlace({ commune: 'xa', role: 'technicalAdmin' })).toBe(true)
    expect(isOfItsPlace({ commune: null, role: 'editor' })).toBe(false)
  })
})

describe('rightsUsable', () => {
  it('is all of a role for people, old accounts without a kind among them', () => {
    expect(rightsUsable({ kind: 'person' }, { role: 'editor' })).toBeUndefined()
    expect(rightsUsable({}, { mayWrite: true, role: 'editor' })).toBeUndefined()
  })

  it('is reading for a key, writing drafts where that was granted, and never deciding', () => {
    const key = { kind: 'technical' }
    expect(rightsUsable(key, { role: 'editor' })).toBe(rightsOfKey)
    expect(rightsUsable(key, { mayWrite: true, role: 'head' })).toBe(rightsOfWritingKey)
    expect(rightsUsable(key, { mayWrite: true, role: 'technicalAdmin' })).toBe(rightsOfKey)
    expect(rightsUsable(key, { mayWrite: true, role: 'provinceAdmin' })).toBe(rightsOfKey)
    const deciding = ['approve', 'firstApprove', 'publish', 'publishUrgently', 'unpublish', 'take']
    expect(rightsOfWritingKey.filter((right) => deciding.includes(right))).toEqual([])
    expect(rightsOfWritingKey).not.toContain('delegate')
    expect(rightsOfWritingKey).not.toContain('reportProgress')
  })
})
