import type { Membership } from '../../../src/domain/memberships.ts'
import { describe, expect, it } from '@jest/globals'
import {
  delegatedTo,
  type Delegation,
  isDelegate,
  lastDayOfDelegation,
} from '../../../src/domain/delegations.ts'
import { reachOf } from '../../../src/domain/reach.ts'
import { type Right, rights, type Role } from '../../../src/domain/roles.ts'

const is = (role: Role, more: Partial<Membership> = {}): Membership => ({
  commune: 'xa',
  role,
  units: [],
  ...more,
})
const delegation = (more: Partial<Delegation> = {}): Delegation => ({
  commune: 'xa',
  from: '2026-12-01',
  headships: [{ units: [] }],
  to: 'toi',
  until: '2026-12-10',
  ...more,
})

const given = (own: Membership, more: Partial<Delegation> = {}, day = '2026-12-05') =>
  delegatedTo('toi', [own], [delegation(more)], day)
const may = (held: Membership[], right: Right) => reachOf(held, rights.articles, right).length > 0

describe('a delegation', () => {
  it('gives the secretary to publish and to cancel a schedule, never to approve', () => {
    const held = given(is('secretary'))
    expect(['publish', 'cancelSchedule'].map((right) => may(held, right as Right))).toEqual([
      true,
      true,
    ])
    for (const right of ['approve', 'unpublish', 'publishUrgently', 'edit', 'delegate'] as const) {
      expect([right, may(held, right)]).toEqual([right, false])
    }
  })

  it('gives a deputy all that the head may, but to delegate, to propose and to export', () => {
    const keptByHead = ['delegate', 'export', 'propose']
    const held = given(is('deputyHead'))
    for (const row of Object.values<Partial<Record<Role, readonly Right[]>>>(rights)) {
      for (const right of row.head ?? []) {
        const isGiven = reachOf(held, row, right).length > 0
        expect([right, isGiven]).toEqual([right, !keptByHead.includes(right)])
      }
    }
  })

  it('gives nothing to others, elsewhere, or to who holds another post', () => {
    expect(given(is('editor'))).toEqual([])
    expect(given(is('deputyHead', { commune: 'khac' }))).toEqual([])
    expect(given(is('deputyHead'), { to: 'nguoi-khac' })).toEqual([])
    expect(given(is('deputyHead', { only: ['read'] }))).toEqual([])
    expect([isDelegate('secretary'), isDelegate('head'), isDelegate('valueOf')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('begins and ends with its days, and with the post of the head', () => {
    const on = (day: string) => given(is('secretary'), {}, day).length
    expect(['2026-11-30', '2026-12-01', '2026-12-10', '2026-12-11'].map(on)).toEqual([0, 1, 1, 0])
    expect(given(is('secretary'), { headships: [] })).toEqual([])
    const left = [{ units: [], until: '2026-12-04' }]
    expect(given(is('secretary'), { headships: left })).toEqual([])
  })

  it('reaches as far as the head does', () => {
    const held = given(is('deputyHead'), { headships: [{ units: ['vh'] }] })
    expect(held).toMatchObject([{ commune: 'xa', role: 'head', units: ['vh'] }])
  })

  it('lasts a year at most', () => {
    expect(lastDayOfDelegation('2026-12-01')).toBe('2027-11-30')
    expect(lastDayOfDelegation('2027-01-01')).toBe('2027-12-31')
    expect(lastDayOfDelegation('2028-02-29')).toBe('2029-02-28')
  })
})
