import { describe, expect, it } from '@jest/globals'

import { idOf, tenantOf } from '../../../src/domain/idOf.ts'

describe('idOf', () => {
  it.each([
    ['an id', 'a1', 'a1'],
    ['a populated relation', { id: 'a1', title: 'Xã' }, 'a1'],
    ['no id', '', undefined],
    ['nothing', undefined, undefined],
    ['an empty relation', null, undefined],
    ['an object without an id', { title: 'Xã' }, undefined],
    ['an object with no text for an id', { id: 1 }, undefined],
    ['an operator in place of an id', { id: { equals: 'a1' } }, undefined],
    ['a number', 1, undefined],
    ['a list', ['a1'], undefined],
  ])('answers %s', (_what, relation, id) => {
    expect(idOf(relation)).toBe(id)
  })
})

describe('tenantOf', () => {
  it('answers the commune of an item as stored and as read', () => {
    expect(tenantOf({ tenant: 'a1' })).toBe('a1')
    expect(tenantOf({ tenant: { id: 'a1' } })).toBe('a1')
  })

  it.each([undefined, null, {}, { tenant: null }, 'a1', 1])('answers nothing for %j', (item) => {
    expect(tenantOf(item)).toBeUndefined()
  })
})
