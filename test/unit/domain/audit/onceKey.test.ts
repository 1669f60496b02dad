import { describe, expect, it } from '@jest/globals'

import { keyOfAct, onceKey } from '../../../../src/domain/audit/onceKey.ts'

const row = { actorId: 'a1', chain: 'c1', idempotencyKey: 'k1', result: 'ok', seq: 7 } as const

describe('onceKey', () => {
  it('is that of the act, by who did it', () => {
    expect(onceKey(row)).toBe(keyOfAct('a1', 'k1'))
    expect(onceKey({ ...row, actorId: null })).toBe(keyOfAct('', 'k1'))
  })

  it('is that of the place of a row without a key, and of what was refused', () => {
    expect(onceKey({ ...row, idempotencyKey: null })).toBe('row c1 7')
    expect(onceKey({ ...row, result: 'refused' })).toBe('row c1 7')
  })
})
