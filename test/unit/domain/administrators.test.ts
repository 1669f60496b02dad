import { describe, expect, it } from '@jest/globals'

import { type Administrator, holdsPost, postsLost } from '../../../src/domain/administrators.ts'

const day = '2026-12-05'
const row = (role: string, more: object = {}) => ({ commune: 'xa', role, ...more })
const account = (...rows: ReturnType<typeof row>[]): Administrator => ({
  disabled: false,
  isKey: false,
  rows,
})
const admin = account(row('technicalAdmin'))
const lost = (before: Administrator, after: Administrator) => postsLost(before, after, day)

describe('postsLost', () => {
  it('names what an account does not administer any more', () => {
    const post = { commune: 'xa', isLasting: true, role: 'technicalAdmin' }
    expect(lost(admin, account())).toEqual([post])
    expect(lost(admin, { ...admin, disabled: true })).toEqual([post])
    expect(lost(admin, account(row('editor')))).toEqual([post])
    expect(lost(admin, account(row('technicalAdmin', { commune: 'khac' })))).toEqual([post])
    expect(lost(admin, account(row('technicalAdmin', { from: '2026-12-06' })))).toEqual([post])
    expect(lost(account(row('provinceAdmin', { commune: null })), account())).toEqual([
      { commune: null, isLasting: true, role: 'provinceAdmin' },
    ])
  })

  it('counts a last day as a loss where there was none', () => {
    const ending = account(row('technicalAdmin', { until: '2026-12-31' }))
    expect(lost(admin, ending)).toHaveLength(1)
    expect(lost(ending, ending)).toEqual([])
    expect(lost(ending, account())).toMatchObject([{ isLasting: false }])
    expect(lost(ending, admin)).toEqual([])
  })

  it('is nothing for who administers nothing today', () => {
    for (const before of [
      account(row('head')),
      account(row('technicalAdmin', { status: 'proposed' })),
      account(row('technicalAdmin', { until: '2026-12-04' })),
      account(row('technicalAdmin', { commune: null })),
      { ...admin, isKey: true },
      { ...admin, disabled: true },
    ]) {
      expect(lost(before, account())).toEqual([])
    }
  })
})

describe('holdsPost', () => {
  it('asks for somebody who stays, where the one before would have stayed', () => {
    const lasting = { commune: 'xa', isLasting: true, role: 'technicalAdmin' }
    const ending = account(row('technicalAdmin', { until: '2026-12-31' }))
    expect(holdsPost(admin, lasting, day)).toBe(true)
    expect(holdsPost(ending, lasting, day)).toBe(false)
    expect(holdsPost(ending, { ...lasting, isLasting: false }, day)).toBe(true)
    expect(holdsPost(admin, { ...lasting, commune: 'khac' }, day)).toBe(false)
    expect(holdsPost(admin, { ...lasting, role: 'provinceAdmin' }, day)).toBe(false)
  })
})
