import { describe, expect, it } from '@jest/globals'

import { type ChainRow, chainStart, faultOf } from '../../../../src/domain/audit/checkChain.ts'
import { hashOfRow } from '../../../../src/domain/audit/hashes.ts'

function rowAt(seq: number, more: object = {}): ChainRow {
  const row = {
    at: '2026-11-23T01:00:00.000Z',
    chain: 'c1',
    id: `id-${seq}`,
    onceKey: `row c1 ${seq}`,
    result: 'ok',
    seq,
    tenant: 'c1',
    ...more,
  } as const
  return { ...row, hash: hashOfRow(row) }
}

const first = rowAt(1)
const second = rowAt(2, { prevHash: first.hash })
const afterFirst = { hash: first.hash, seq: 1 }

describe('faultOf', () => {
  it('is nothing while each row follows the one before it', () => {
    expect(faultOf(chainStart, first, 'c1')).toBeNull()
    expect(faultOf(afterFirst, second, 'c1')).toBeNull()
  })

  it('names the first number that is missing', () => {
    expect(faultOf(chainStart, second, 'c1')).toEqual({ kind: 'missing', seq: 1 })
    expect(faultOf(afterFirst, rowAt(5), 'c1')).toEqual({ kind: 'missing', seq: 2 })
    expect(faultOf(chainStart, rowAt(0), 'c1')).toEqual({ kind: 'missing', seq: 1 })
  })

  it('tells a row that was changed from one that was replaced before it', () => {
    const fault = { kind: 'changed', seq: 2 }
    expect(faultOf(afterFirst, { ...second, title: 'khác' }, 'c1')).toEqual(fault)
    const another = { hash: 'f'.repeat(64), seq: 1 }
    expect(faultOf(another, second, 'c1')).toEqual({ kind: 'replaced', seq: 2 })
  })

  it('finds a row whose guard against repetition, id or time was changed', () => {
    const fault = { kind: 'changed', seq: 1 }
    expect(faultOf(chainStart, { ...first, onceKey: 'act a k' }, 'c1')).toEqual(fault)
    expect(faultOf(chainStart, { ...first, id: 'id-9' }, 'c1')).toEqual(fault)
    expect(faultOf(chainStart, { ...first, at: 'hôm qua' }, 'c1')).toEqual(fault)
    const act = rowAt(1, { actorId: 'a', idempotencyKey: 'k', onceKey: 'act a k' })
    expect(faultOf(chainStart, act, 'c1')).toBeNull()
  })

  it('finds a row right that was written before ids were covered', () => {
    const older = { ...first, hash: hashOfRow(first, 1) }
    expect(faultOf(chainStart, older, 'c1')).toBeNull()
    expect(faultOf(chainStart, { ...older, title: 'khác' }, 'c1')).toEqual({
      kind: 'changed',
      seq: 1,
    })
  })

  it('finds a row that others read than the people of its chain', () => {
    const fault = { kind: 'misplaced', seq: 1 }
    expect(faultOf(chainStart, { ...first, tenant: 'c2' }, 'c1')).toEqual(fault)
    expect(faultOf(chainStart, { ...first, tenant: undefined }, 'c1')).toEqual(fault)
    expect(faultOf(chainStart, rowAt(1, { tenant: null }), null)).toBeNull()
  })
})
