import { describe, expect, it } from '@jest/globals'

import {
  accountsToDisable,
  isIdle,
  type Standing,
} from '../../../../src/domain/accounts/idleAccounts.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.parse('2026-11-23T00:00:00.000Z')
const ago = (days: number) => now - days * day

type Row = Standing['administrator']['rows'][number]

const holding = (...rows: Row[]) => ({ disabled: false, isKey: false, rows })
const account = (id: string, more: Partial<Standing> = {}): Standing => ({
  administrator: holding({ commune: 'a', role: 'editor' }),
  createdMs: ago(400),
  enabledMs: null,
  id,
  lastUseMs: ago(50),
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
  const technician = (id: string, lastUseMs: null | number, more: Partial<Row> = {}) =>
    account(id, {
      administrator: holding({ commune: 'a', role: 'technicalAdmin', ...more }),
      lastUseMs,
    })
  const province = (id: string, lastUseMs: null | number, commune: null | string = null) =>
    account(id, { administrator: holding({ commune, role: 'provinceAdmin' }), lastUseMs })

  it('are the idle ones', () => {
    const accounts = [account('idle'), account('used', { lastUseMs: ago(1) })]
    expect(accountsToDisable(accounts, now)).toEqual(['idle'])
  })

  it('are never the last administrator of a commune or of the province', () => {
    expect(accountsToDisable([technician('only', ago(90))], now)).toEqual([])
    expect(accountsToDisable([province('only', ago(90))], now)).toEqual([])
    const other = technician('other', ago(1), { commune: 'b' })
    expect(accountsToDisable([technician('only', ago(90)), other], now)).toEqual([])
    const second = technician('second', ago(1))
    expect(accountsToDisable([technician('first', ago(90)), second], now)).toEqual(['first'])
  })

  it('leave the administrator who was there last where all are idle', () => {
    const accounts = [
      technician('late', ago(60)),
      technician('never', null),
      technician('early', ago(90)),
    ]
    expect(accountsToDisable(accounts, now)).toEqual(['never', 'early'])
  })

  it('leave who stays for good where the others hold the post for some time, or not really', () => {
    const only = technician('only', ago(90))
    const key = technician('key', ago(1))
    for (const other of [
      { ...key, administrator: { ...key.administrator, isKey: true } },
      technician('ending', ago(1), { until: '2099-12-31' }),
      technician('coming', ago(1), { from: '2099-01-01' }),
      technician('proposed', ago(1), { status: 'proposed' }),
    ]) {
      expect([other.id, accountsToDisable([only, other], now)]).toEqual([other.id, []])
    }
    const bound = province('bound', ago(1), 'a')
    expect(accountsToDisable([province('only', ago(90)), bound], now)).toEqual([])
  })

  it('leave who stays longest where all of them have a last day', () => {
    const accounts = [
      technician('longest', ago(90), { until: '2027-03-31' }),
      technician('shorter', ago(60), { until: '2027-01-31' }),
    ]
    expect(accountsToDisable(accounts, now)).toEqual(['shorter'])
    const [longest, shorter] = accounts
    const used = { ...shorter, lastUseMs: ago(1) } as Standing
    expect(accountsToDisable([longest as Standing, used], now)).toEqual([])
  })

  it('count an administrator once who has the role twice, and none without a commune', () => {
    const row = { commune: 'a', role: 'technicalAdmin' }
    const twice = account('twice', { administrator: holding(row, row) })
    expect(accountsToDisable([twice], now)).toEqual([])
    const nowhere = technician('nowhere', ago(90), { commune: null })
    expect(accountsToDisable([nowhere], now)).toEqual(['nowhere'])
  })
})
