import { describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { believed } from '../../../src/access/believed.ts'

const asked = () => ({ payload: {} as Payload })

describe('what access rules keep for a while', () => {
  it('is read once in five seconds, so that every node knows what another one wrote', async () => {
    jest.useFakeTimers()
    try {
      let stored = 'cũ'
      const copy = believed('first', () => Promise.resolve(stored))
      const req = asked()
      expect(await copy.get(req)).toBe('cũ')
      stored = 'mới'
      jest.advanceTimersByTime(4999)
      expect(await copy.get(req)).toBe('cũ')
      jest.advanceTimersByTime(1)
      expect(await copy.get(req)).toBe('mới')
    } finally {
      jest.useRealTimers()
    }
  })

  it('is read anew once it is forgotten, and is not shared by two installations', async () => {
    let stored = 'cũ'
    const copy = believed('second', () => Promise.resolve(stored))
    const [req, other] = [asked(), asked()]
    await copy.get(req)
    stored = 'mới'
    expect(await copy.get(other)).toBe('mới')
    expect(await copy.get(req)).toBe('cũ')
    await copy.forget(req)
    expect(await copy.get(req)).toBe('mới')
  })

  it('is not kept when it was forgotten while it was being read', async () => {
    let answer: (value: string) => void = () => undefined
    const copy = believed('third', () => new Promise<string>((resolve) => (answer = resolve)))
    const req = asked()
    const early = copy.get(req)
    await copy.forget(req)
    answer('cũ')
    expect(await early).toBe('cũ')
    const late = copy.get(req)
    answer('mới')
    expect(await late).toBe('mới')
  })
})
