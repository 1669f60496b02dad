import { describe, expect, it } from '@jest/globals'

import { idOf, tenantOf } from '../../../src/domain/idOf.ts'

describe('the id a relation holds', () => {
  it('is found whether the item is there or not', () => {
    expect([idOf('a'), idOf({ id: 'a' })]).toEqual(['a', 'a'])
    expect([tenantOf({ tenant: 'a' }), tenantOf({ tenant: { id: 'a' } })]).toEqual(['a', 'a'])
  })

  it('is none in anything else', () => {
    expect(['', 7, null, undefined, {}, { id: 7 }].map(idOf)).toEqual(Array(6).fill(undefined))
    expect([tenantOf(null), tenantOf({})]).toEqual([undefined, undefined])
  })
})
