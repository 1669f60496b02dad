import { describe, expect, it } from '@jest/globals'

import { idOf, tenantOf } from '../../../src/domain/idOf.ts'

describe('the id of a relation', () => {
  it('is the same whether it is populated or not', () => {
    expect([idOf('a'), idOf({ id: 'a', name: 'UBND' })]).toEqual(['a', 'a'])
  })

  it('is none for anything else', () => {
    for (const other of ['', null, undefined, 7, {}, { id: 7 }, ['a']]) {
      expect(idOf(other)).toBeUndefined()
    }
  })

  it('of the commune is that of the item’s relation to it', () => {
    expect([tenantOf({ tenant: 'a' }), tenantOf({ tenant: { id: 'a' } })]).toEqual(['a', 'a'])
    expect([tenantOf({}), tenantOf(null), tenantOf(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
