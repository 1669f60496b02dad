import { describe, expect, it } from '@jest/globals'

import {
  accountsToDisable,
  isIdle,
  type Standing,
} from '../../../../src/domain/accounts/idleAccounts.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.parse('2026-11-23T00:00:00.000Z')
const ago = (days: number) => now - days * day

const account = (id: string, more: Partial<Standing> = {}): Standing => ({
  createdMs: ago(400),
  enabledMs: null,
  id,
  isKey: false,
  lastUseMs: ago(50),
  memberships: [{ commune: 'a', role: 'editor' }],
  ...more,
})

describe('an idle account', () => {
  it('is one that nobody used for more than 45 days', () => {
    expect(isIdle(account('one', { lastUseMs: ago(45) }), now)).toBe(false)
    expect(isIdle(account('one', { lastUseMs: ago(45) - 1 }), now)).toBe(true)
  })

  it('counts from its making when it was never used, anew when it was enabled again', () => {
    expect(isIdle(account('one', { createdMs: ago(44), lastUseMs: null }), now)).toBe(false)
    expect(isIdle(account('one', { createdMs: ago(46), lastUseMs: null }), now)).toBe(true)
    expect(isIdle(account('one', { enabledMs: ago(3) }), now)).toBe(false)
  })
})

describe('accounts to disable', () => {
  const technician = (id: string, lastUseMs: null | number, commune: null | string = 'a') =>
    account(id, { lastUseMs, memberships: [{ commune, role: 'technicalAdmin' }] })
  const province = (id: string, lastUseMs: null | number) =>
    account(id, { lastUseMs, memberships: [{ commune: null, role: 'provinceAdmin' }] })

  it('are the idle ones', () => {
    const accounts = [account('idle'), account('used', { lastUseMs: ago(1) })]
    expect(accountsToDisable(accounts, now)).toEqual(['idle'])
  })

  it('are never the last administrator of a commune or of the province', () => {
    expect(accountsToDisable([technician('only', ago(90))], now)).toEqual([])
    expect(accountsToDisable([province('only', ago(90))], now)).toEqual([])
    const other = technician('other', ago(1), 'b')
    expect(accountsToDisable([technician('only', ago(90)), other], now)).toEqual([])
    const second = technician('second', ago(1))
    expect(accountsToDisable([technician('first', ago(90)), second], now)).toEqual(['first'])
  })

  it('take no program for the administrator who is left', () => {
    const key = account('key', { ...technician('key', ago(1)), isKey: true })
    expect(accountsToDisable([key, technician('only', ago(90))], now)).toEqual([])
    const idle = { ...key, lastUseMs: ago(50) }
    expect(accountsToDisable([idle, technician('only', ago(90))], now)).toEqual(['key'])
  })

  it('leave the administrator who was there last where all are idle', () => {
    const accounts = [
      technician('late', ago(60)),
      technician('never', null),
      technician('early', ago(90)),
    ]
    expect(accountsToDisable(accounts, now)).toEqual(['never', 'early'])
  })

  it('count an administrator once who has the role twice, and none without a commune', () => {
    const twice = account('twice', {
      memberships: [
        { commune: 'a', role: 'technicalAdmin' },
        { commune: 'a', role: 'technicalAdmin' },
      ],
    })
    expect(accountsToDisable([twice], now)).toEqual([])
    expect(accountsToDisable([technician('nowhere', ago(90), null)], now)).toEqual(['nowhere'])
  })
})
