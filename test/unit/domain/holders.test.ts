import { describe, expect, it } from '@jest/globals'
import { heldAnew, type Holder, keysOf, keysWithin } from '../../../src/domain/holders.ts'

const holder = (item: string, more: Partial<Holder> = {}): Holder => ({
  by: null,
  item,
  unit: null,
  ...more,
})
const reach = (more = {}) => ({ isOwn: false, units: [] as string[], ...more })

/** Does somebody with this reach over articles find a file that these items show? */
const finds = (holders: Holder[], more = {}) =>
  keysWithin('articles', reach(more), 'ba').some((key) => keysOf(holders).includes(key))

describe('the keys of a file', () => {
  it('are found by who reads all of the kind, whatever its unit', () => {
    expect(finds([holder('articles/1')])).toBe(true)
    expect(finds([holder('articles/1', { by: 'an', unit: 'vh' })])).toBe(true)
    expect(finds([holder('plans/1', { by: 'ba', unit: 'vh' })])).toBe(false)
    expect(finds([])).toBe(false)
  })

  it('are found by who reads the unit of the item, and by its maker where it has none', () => {
    const bound = { units: ['vh', 'tv'] }
    expect(finds([holder('articles/1', { by: 'an', unit: 'tv' })], bound)).toBe(true)
    expect(finds([holder('articles/1', { by: 'ba', unit: 'tc' })], bound)).toBe(false)
    expect(finds([holder('articles/1', { by: 'ba' })], bound)).toBe(true)
    expect(finds([holder('articles/1')], bound)).toBe(false)
  })

  it('are found by the maker of the item who reads what is their own only', () => {
    expect(finds([holder('articles/1', { by: 'ba', unit: 'tc' })], { isOwn: true })).toBe(true)
    expect(finds([holder('articles/1', { by: 'an' })], { isOwn: true })).toBe(false)
  })

  it('are each there once', () => {
    const both = [holder('articles/1', { unit: 'vh' }), holder('articles/2', { unit: 'vh' })]
    expect(keysOf(both)).toEqual(['articles', 'articles/vh'])
  })
})

describe('the holders of a file', () => {
  it('change for one item: where it shows the file now, each place once', () => {
    const others = [holder('plans/1', { unit: 'vh' })]
    const places = [
      { by: 'an', unit: 'vh' },
      { by: 'an', unit: 'vh' },
      { by: 'an', unit: 'tc' },
    ]
    const held = heldAnew([...others, holder('articles/1')], 'articles/1', places)
    expect(held).toEqual([
      ...others,
      holder('articles/1', { by: 'an', unit: 'vh' }),
      holder('articles/1', { by: 'an', unit: 'tc' }),
    ])
    expect(heldAnew(held ?? [], 'articles/1', [])).toEqual(others)
  })

  it('are left alone where the item shows the file as before', () => {
    const places = [
      { by: 'an', unit: 'vh' },
      { by: 'an', unit: 'tc' },
    ]
    const held = heldAnew([holder('plans/1')], 'articles/1', places) ?? []
    expect(heldAnew(held, 'articles/1', places.toReversed())).toBeNull()
    expect(heldAnew(held, 'articles/2', [])).toBeNull()
    expect(heldAnew(held, 'articles/1', [{ by: 'ba', unit: 'vh' }])).toHaveLength(2)
  })
})
