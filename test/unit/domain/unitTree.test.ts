import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { type UnitInTree, withUnitsBelow } from '../../../src/domain/unitTree.ts'

const unit = (id: string, parent: null | string, commune = 'xa'): UnitInTree => ({
  commune,
  id,
  parent,
})

/** Small trees with everything that can be stored: loops, units below themselves, lost parents. */
const trees = fc.array(
  fc.record({
    commune: fc.constantFrom('xa', 'phuong'),
    id: fc.nat(12).map(String),
    parent: fc.option(fc.nat(14).map(String)),
  }),
  { maxLength: 25 },
)
const ids = fc.array(fc.nat(14).map(String), { maxLength: 4 })
const once = (units: UnitInTree[]) => [...new Map(units.map((one) => [one.id, one])).values()]

describe('withUnitsBelow', () => {
  it('adds the units below, at any depth', () => {
    const tree = [unit('a', null), unit('b', 'a'), unit('c', 'b'), unit('d', null)]
    expect(withUnitsBelow(['a'], tree).sort()).toEqual(['a', 'b', 'c'])
    expect(withUnitsBelow(['c'], tree)).toEqual(['c'])
    expect(withUnitsBelow([], tree)).toEqual([])
  })

  it('stays in the commune', () => {
    expect(withUnitsBelow(['a'], [unit('a', null), unit('b', 'a', 'khac')])).toEqual(['a'])
  })

  it('ends in a loop', () => {
    const tree = [unit('a', 'c'), unit('b', 'a'), unit('c', 'b'), unit('d', 'd')]
    expect(withUnitsBelow(['b'], tree).sort()).toEqual(['a', 'b', 'c'])
    expect(withUnitsBelow(['d'], tree)).toEqual(['d'])
  })

  it('holds what was given, each once, whatever is stored', () => {
    fc.assert(
      fc.property(ids, trees, (given, stored) => {
        const found = withUnitsBelow(given, once(stored))
        expect(new Set(found).size).toBe(found.length)
        for (const id of given) expect(found).toContain(id)
      }),
    )
  })

  it('adds only what leads up to what was given, and all of that', () => {
    fc.assert(
      fc.property(ids, trees, (given, stored) => {
        const tree = once(stored)
        const found = withUnitsBelow(given, tree)
        for (const one of tree) {
          const parent = tree.find(({ id }) => id === one.parent)
          const isBelow = parent !== undefined && parent.commune === one.commune
          const isFound = found.includes(one.id)
          const isExpected = given.includes(one.id) || (isBelow && found.includes(parent.id))
          expect([one.id, isFound]).toEqual([one.id, isExpected])
        }
      }),
    )
  })

  it('is the same when it is asked of what it answered', () => {
    fc.assert(
      fc.property(ids, trees, (given, stored) => {
        const tree = once(stored)
        const found = withUnitsBelow(given, tree)
        expect(withUnitsBelow(found, tree).sort()).toEqual([...found].sort())
      }),
    )
  })
})
