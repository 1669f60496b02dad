import type { Membership } from '../../../src/domain/memberships.ts'
import { describe, expect, it } from '@jest/globals'
import { covers, reachOf } from '../../../src/domain/reach.ts'
import { type Right, rights, type Role } from '../../../src/domain/roles.ts'
import { unitOf, unitPathOf } from '../../../src/domain/unitPaths.ts'

const is = (role: Role, more: Partial<Membership> = {}): Membership => ({
  commune: 'xa',
  role,
  units: [],
  ...more,
})

const may = (
  membership: Membership,
  right: Right,
  place: Partial<Parameters<typeof covers>[1]>,
  held: (typeof rights)['articles' | 'plan-tasks'] = rights.articles,
) =>
  covers(reachOf([membership], held, right), {
    commune: 'xa',
    isOwn: false,
    unit: undefined,
    ...place,
  })

describe('where a right reaches', () => {
  it('is the commune of the role and no other', () => {
    expect(may(is('editor'), 'edit', {})).toBe(true)
    expect(may(is('editor'), 'edit', { commune: 'khac' })).toBe(false)
    expect(may(is('editor'), 'publish', {})).toBe(false)
    expect(may(is('provinceAdmin', { commune: null }), 'read', { commune: 'khac' })).toBe(true)
  })

  it('is the units of the role, and what is one’s own of no unit', () => {
    const bound = is('editor', { units: ['vh', 'thu-vien'] })
    expect(may(bound, 'edit', { unit: 'thu-vien' })).toBe(true)
    expect(may(bound, 'edit', { isOwn: true, unit: 'tai-chinh' })).toBe(false)
    expect(may(bound, 'edit', {})).toBe(false)
    expect(may(bound, 'edit', { isOwn: true })).toBe(true)
  })

  it('is what one has made where only that may be edited', () => {
    for (const right of ['read', 'edit', 'submit', 'deleteOwn'] as const) {
      expect([right, may(is('contributor'), right, {})]).toEqual([right, false])
      expect([right, may(is('contributor'), right, { isOwn: true })]).toEqual([right, true])
    }
    expect(may(is('contributor'), 'take', { isOwn: true })).toBe(false)
  })

  it('is what one has made for who may delete own drafts, and edit all', () => {
    expect(may(is('editor'), 'deleteOwn', {})).toBe(false)
    expect(may(is('editor'), 'deleteOwn', { isOwn: true })).toBe(true)
  })

  it('is every task for who reports on it, whoever wrote the plan', () => {
    const bound = is('specialist', { units: ['vh'] })
    expect(may(bound, 'reportProgress', { unit: 'vh' }, rights['plan-tasks'])).toBe(true)
    expect(may(bound, 'reportProgress', { unit: 'tc' }, rights['plan-tasks'])).toBe(false)
  })

  it('is nothing beyond the rights a membership is cut down to', () => {
    expect(may(is('editor', { only: ['read'] }), 'read', {})).toBe(true)
    expect(may(is('editor', { only: ['read'] }), 'edit', {})).toBe(false)
    expect(may(is('contributor', { only: ['read'] }), 'read', { isOwn: true })).toBe(false)
  })
})

describe('unitPathOf', () => {
  it('names the field with the unit, where there is one', () => {
    expect(unitPathOf('documents')).toBe('organ')
    expect(unitPathOf('attachments')).toBeUndefined()
    expect(unitPathOf('toString')).toBeUndefined()
  })
})

describe('unitOf', () => {
  it('reads the unit of an item by its id, be it filled in or not', () => {
    expect(unitOf('articles', { unit: 'u1' })).toBe('u1')
    expect(unitOf('plan-tasks', { leadUnit: { id: 'u2' }, unit: 'u1' })).toBe('u2')
    expect(unitOf('articles', {})).toBeNull()
    expect(unitOf('attachments', { unit: 'u1' })).toBeNull()
  })
})
