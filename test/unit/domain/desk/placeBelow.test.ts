import { describe, expect, it } from '@jest/globals'

import { placeBelow } from '../../../../src/domain/desk/placeBelow.ts'

const at = (top: number, right: number) => ({ bottom: top + 32, right, top })

describe('the list of a menu', () => {
  it('stands below its button and scrolls in the room that is left', () => {
    expect(placeBelow(at(300, 1200), { height: 720, width: 1280 })).toEqual({
      bottom: 'auto',
      left: '800px',
      maxHeight: '376px',
      top: '338px',
      width: '400px',
    })
  })

  it('is no wider than the window, and never outside of it', () => {
    expect(placeBelow(at(300, 200), { height: 844, width: 390 })).toMatchObject({
      left: '6px',
      width: '378px',
    })
    expect(placeBelow(at(300, 395), { height: 844, width: 390 }).left).toBe('6px')
  })

  it('goes above a button at the lower edge, where there is more room', () => {
    expect(placeBelow(at(600, 1200), { height: 720, width: 1280 })).toMatchObject({
      bottom: '126px',
      maxHeight: '588px',
      top: 'auto',
    })
    expect(placeBelow(at(20, 1200), { height: 120, width: 1280 })).toMatchObject({
      maxHeight: '56px',
      top: '58px',
    })
  })
})
