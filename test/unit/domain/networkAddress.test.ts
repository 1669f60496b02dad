import { expect, it } from '@jest/globals'

import { networkAddress } from '../../../src/domain/networkAddress.ts'

it.each([
  ['203.0.113.5', '203.0.113.5'],
  ['::ffff:203.0.113.5', '203.0.113.5'],
  ['2001:db8::7', '2001:db8::7'],
  ['fe80::1%eth0', 'fe80::1'],
])('an address of the internet is kept: %s', (text, address) => {
  expect(networkAddress(text)).toBe(address)
})

it.each([
  '',
  'localhost',
  '203.0.113.5:443',
  '<script>',
  '=cmd()',
  '203.0.113.256',
  null,
  undefined,
])('anything else is none: %s', (text) => {
  expect(networkAddress(text)).toBeNull()
})
