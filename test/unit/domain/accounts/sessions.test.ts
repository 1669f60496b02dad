import { describe, expect, it } from '@jest/globals'

import { browserName } from '../../../../src/domain/accounts/browserName.ts'
import { sessionEndsAt } from '../../../../src/domain/accounts/idleSession.ts'
import { isPrivileged } from '../../../../src/domain/accounts/isPrivileged.ts'
import { type Role, roles } from '../../../../src/domain/roles.ts'

describe('a privileged account', () => {
  it('approves, or administers', () => {
    const all = Object.keys(roles) as Role[]
    expect(all.filter((role) => isPrivileged([role]))).toEqual([
      'deputyHead',
      'head',
      'technicalAdmin',
      'provinceAdmin',
    ])
    expect(isPrivileged(['editor', 'head'])).toBe(true)
    expect(isPrivileged([])).toBe(false)
  })
})

describe('a session', () => {
  it('ends after 15 idle minutes of a privileged account, after two hours of others', () => {
    const minute = 60_000
    expect(sessionEndsAt(0, true)).toBe(15 * minute)
    expect(sessionEndsAt(0, false)).toBe(120 * minute)
  })
})

describe('a browser', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156, Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/155.0.0.0',
      'Edge 155, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari 19, iOS',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox 140, Linux',
    ],
    ['Mozilla/5.0 Firefox/140.0', 'Firefox 140'],
    ['curl/8.5.0', 'curl/8.5.0'],
    ['x'.repeat(500), 'x'.repeat(60)],
  ])('is called by its name (%s)', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name)
  })
})
