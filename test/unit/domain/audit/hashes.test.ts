import { describe, expect, it } from '@jest/globals'

import { hashOfRow, sha256 } from '../../../../src/domain/audit/hashes.ts'

const row = {
  action: 'publish',
  actorName: 'Nguyễn Văn Bình',
  at: '2026-11-23T01:00:00.000Z',
  chain: 'c1',
  details: { changed: ['title'] },
  prevHash: null,
  seq: 1,
}

describe('hashOfRow', () => {
  it('is the same in every release: rows of ten years ago must still be right', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hashOfRow(row)).toBe('ecf6bd5fbd3ee87d14c92a7c2ca45ae1b9af09ffa6dea62d2580d6c4330ff52e')
  })

  it('is the same for what databases give back differently', () => {
    const asRead = {
      ...row,
      at: new Date(row.at),
      reason: null,
      unit: undefined,
      id: 'x',
      tenant: 'c1',
    }
    expect(hashOfRow(asRead)).toBe(hashOfRow(row))
  })

  it.each(['action', 'actorName', 'chain', 'prevHash', 'reason', 'seq', 'ip', 'role', 'result'])(
    'is another one when %s is',
    (name) => {
      expect(hashOfRow({ ...row, [name]: 'khác' })).not.toBe(hashOfRow(row))
    },
  )

  it('is another one when a letter of the details or a second of the time is', () => {
    expect(hashOfRow({ ...row, details: { changed: ['titlE'] } })).not.toBe(hashOfRow(row))
    expect(hashOfRow({ ...row, at: '2026-11-23T01:00:01.000Z' })).not.toBe(hashOfRow(row))
  })
})
