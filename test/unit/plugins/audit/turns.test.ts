import { describe, expect, it } from '@jest/globals'

import { turns } from '../../../../plugins/audit/turns.ts'
import { isTransient } from '../../../../src/db/transient.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('turns', () => {
  it('are taken one after the other, and again by who has one', async () => {
    const { hold, release } = turns({ deadAfterMs: 10_000, waitMs: 1000 })
    const order: string[] = []
    await hold('xã', 'a')
    await hold('xã', 'a')
    const b = hold('xã', 'b').then(() => order.push('b'))
    const c = hold('xã', 'c').then(() => order.push('c'))
    await soon()
    expect(order).toEqual([])
    release('a')
    await soon()
    expect(order).toEqual(['b'])
    release('b')
    await Promise.all([b, c])
    expect(order).toEqual(['b', 'c'])
    release('c')
    await hold('xã', 'd')
  })

  it('of one chain do not hold up another, and all of a holder are given back at once', async () => {
    const { hold, release } = turns({ deadAfterMs: 10_000, waitMs: 20 })
    await hold('xã một', 'a')
    await hold('xã hai', 'a')
    await hold('xã ba', 'b')
    release('a')
    await hold('xã một', 'c')
    await hold('xã hai', 'd')
  })

  it('are waited for a while only; what waited too long may be run again', async () => {
    const { hold, release } = turns({ deadAfterMs: 10_000, waitMs: 10 })
    await hold('xã', 'a')
    const error = await hold('xã', 'b').catch((one: unknown) => one)
    expect(isTransient(error)).toBe(true)
    release('a')
    await hold('xã', 'c')
  })

  it('of somebody who never came back are passed on', async () => {
    const { hold } = turns({ deadAfterMs: 1, waitMs: 10 })
    await hold('xã', 'a')
    await soon()
    await hold('xã', 'b')
  })
})
