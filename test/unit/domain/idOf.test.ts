import { describe, expect, it } from '@jest/globals'

import { idOf, tenantOf } from '../../../src/domain/idOf.ts'

describe('idOf', () => {
  it('is the id of a relation, filled in or not', () => {
    expect([idOf('a'), idOf({ id: 'a' })]).toEqual(['a', 'a'])
    expect([idOf(null), idOf(undefined), idOf({})].every((id) => !id)).toBe(true)
    expect([tenantOf({ tenant: 'x' }), tenantOf({ tenant: { id: 'x' } })]).toEqual(['x', 'x'])
    expect([tenantOf(undefined), tenantOf({})].every((id) => !id)).toBe(true)
  })
})
