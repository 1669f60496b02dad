import { describe, expect, it } from '@jest/globals'

import { oneAtATime } from '../../../src/db/oneAtATime.ts'

describe('oneAtATime', () => {
  it('lets callers in one by one, in the order they came', async () => {
    const enter = oneAtATime(1000)
    const order: number[] = []
    let inside = 0
    await Promise.all(
      [1, 2, 3, 4].map(async (n) => {
        const leave = await enter()
        inside += 1
        expect(inside).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 5))
        order.push(n)
        inside -= 1
        leave()
      }),
    )
    expect(order).toEqual([1, 2, 3, 4])
  })

  it('tells a caller that waits too long, and goes on with the next', async () => {
    const enter = oneAtATime(20)
    const leave = await enter()
    await expect(enter()).rejects.toThrow(/^SQLITE_BUSY/)
    const next = enter()
    leave()
    leave()
    const leaveNext = await next
    await expect(enter()).rejects.toThrow(/^SQLITE_BUSY/)
    leaveNext()
  })
})
