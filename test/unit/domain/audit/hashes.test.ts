import { describe, expect, it } from '@jest/globals'

import { hashOfRow, isAsWritten, sha256, signatureOf } from '../../../../src/domain/audit/hashes.ts'

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
    const first = 'ecf6bd5fbd3ee87d14c92a7c2ca45ae1b9af09ffa6dea62d2580d6c4330ff52e'
    expect(hashOfRow(row, 1)).toBe(first)
    expect(hashOfRow({ ...row, id: 'r1' })).toBe(
      '2b36db515e2d81925cf5080f49d3d56b31d61f85771754be8fe54d3f57086260',
    )
    for (const hash of [first, hashOfRow(row)]) expect(isAsWritten({ ...row, hash })).toBe(true)
    expect(isAsWritten({ ...row, hash: sha256('') })).toBe(false)
  })

  it('is the same for what databases give back differently', () => {
    const asRead = {
      ...row,
      at: new Date(row.at),
      reason: null,
      unit: undefined,
      tenant: 'c1',
    }
    expect(hashOfRow(asRead)).toBe(hashOfRow(row))
  })

  it.each([
    'id',
    'action',
    'actorName',
    'chain',
    'prevHash',
    'reason',
    'seq',
    'ip',
    'role',
    'result',
  ])('is another one when %s is', (name) => {
    expect(hashOfRow({ ...row, [name]: 'khác' })).not.toBe(hashOfRow(row))
  })

  it('is another one when a letter of the details or a second of the time is', () => {
    expect(hashOfRow({ ...row, details: { changed: ['titlE'] } })).not.toBe(hashOfRow(row))
    expect(hashOfRow({ ...row, at: '2026-11-23T01:00:01.000Z' })).not.toBe(hashOfRow(row))
    expect(hashOfRow({ ...row, at: new Date('2026-11-23T01:00:00.001Z') })).not.toBe(hashOfRow(row))
  })

  it('is another one, and fails on nothing, when the time is no time any more', () => {
    for (const at of ['hôm qua', '', null, undefined]) {
      expect(hashOfRow({ ...row, at })).not.toBe(hashOfRow(row))
    }
  })
})

describe('signatureOf', () => {
  const head = { chain: 'c1', hash: sha256('a'), seq: 3 }

  it('is the same in every release, and another one for another row, chain or secret', () => {
    const signature = signatureOf('bí mật', head)
    expect(signature).toBe('f1c0e026ace0e428515166613b8311ae46539ae82fb8178acd9140d4d951cd57')
    expect(signatureOf('khác', head)).not.toBe(signature)
    expect(signatureOf('bí mật', { ...head, seq: 2 })).not.toBe(signature)
    expect(signatureOf('bí mật', { ...head, chain: 'c2' })).not.toBe(signature)
    expect(signatureOf('bí mật', { ...head, hash: sha256('b') })).not.toBe(signature)
  })
})
