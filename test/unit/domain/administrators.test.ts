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
const lost = (before: Administrator, after: Administrator, isByProvince?: boolean) =>
  postsLost(before, after, day, isByProvince)
const until = (last: string) => account(row('technicalAdmin', { until: last }))

describe('postsLost', () => {
  it('names what an account does not administer any more', () => {
    const post = { commune: 'xa', role: 'technicalAdmin', until: null }
    expect(lost(admin, account())).toEqual([post])
    expect(lost(admin, { ...admin, disabled: true })).toEqual([post])
    expect(lost(admin, account(row('editor')))).toEqual([post])
    expect(lost(admin, account(row('technicalAdmin', { commune: 'khac' })))).toEqual([post])
    expect(lost(admin, account(row('technicalAdmin', { from: '2026-12-06' })))).toEqual([post])
    expect(lost(account(row('provinceAdmin', { commune: null })), account())).toEqual([
      { commune: null, role: 'provinceAdmin', until: null },
    ])
  })

  it('counts a last day as a loss where there was none, and an earlier one', () => {
    const ending = until('2026-12-31')
    expect(lost(admin, ending)).toHaveLength(1)
    expect(lost(ending, ending)).toEqual([])
    expect(lost(ending, account())).toMatchObject([{ until: '2026-12-31' }])
    expect(lost(ending, until('2026-12-30'))).toMatchObject([{ until: '2026-12-31' }])
    expect(lost(ending, until('2027-01-01'))).toEqual([])
    expect(lost(ending, admin)).toEqual([])
  })

  it('lets the province cut short what was to end, while somebody holds it today', () => {
    const ending = until('2026-12-31')
    expect(lost(ending, until(day), true)).toEqual([])
    expect(lost(ending, account(), true)).toMatchObject([{ until: day }])
    expect(lost(admin, ending, true)).toMatchObject([{ until: null }])
  })

  it('is nothing for who administers nothing today', () => {
    for (const before of [
      account(row('head')),
      account(row('technicalAdmin', { status: 'proposed' })),
      account(row('technicalAdmin', { until: '2026-12-04' })),
      account(row('technicalAdmin', { commune: null })),
      account(row('provinceAdmin')),
      { ...admin, isKey: true },
      { ...admin, disabled: true },
    ]) {
      expect(lost(before, account())).toEqual([])
    }
  })
})

describe('holdsPost', () => {
  it('asks for somebody who stays as long as the one before would have stayed', () => {
    const lasting = { commune: 'xa', role: 'technicalAdmin', until: null }
    const ending = until('2026-12-31')
    expect(holdsPost(admin, lasting, day)).toBe(true)
    expect(holdsPost(ending, lasting, day)).toBe(false)
    expect(holdsPost(ending, { ...lasting, until: '2026-12-31' }, day)).toBe(true)
    expect(holdsPost(ending, { ...lasting, until: '2027-01-01' }, day)).toBe(false)
    expect(holdsPost(admin, { ...lasting, commune: 'khac' }, day)).toBe(false)
    expect(holdsPost(admin, { ...lasting, role: 'provinceAdmin' }, day)).toBe(false)
  })
})
