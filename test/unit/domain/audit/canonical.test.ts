import { describe, expect, it } from '@jest/globals'

import { canonical } from '../../../../src/domain/audit/canonical.ts'

describe('canonical', () => {
  it('writes keys in order, at every depth', () => {
    expect(canonical({ b: 1, a: { d: [2, { f: true, e: 'x' }], c: 'ă' } })).toBe(
      '{"a":{"c":"ă","d":[2,{"e":"x","f":true}]},"b":1}',
    )
  })

  it('makes no difference between null, what is missing and what is empty', () => {
    expect(canonical({ a: null, b: undefined, c: {}, d: { e: null } })).toBe('null')
    expect(canonical(null)).toBe(canonical(undefined))
  })

  it('keeps the places of a list, also empty ones', () => {
    expect(canonical([null, {}, 1])).toBe('[null,null,1]')
    expect(canonical([])).toBe('[]')
  })

  it('writes an instant as ISO text', () => {
    expect(canonical({ at: new Date('2026-11-23T08:00:00+07:00') })).toBe(
      '{"at":"2026-11-23T01:00:00.000Z"}',
    )
  })
})
