import { expect, it } from '@jest/globals'

import { formatInstant } from '../../../src/domain/formatInstant.ts'

it('writes an instant as Vietnam does, on the day it is there', () => {
  expect(formatInstant('2026-11-23T01:05:00.000Z')).toBe('23/11/2026 08:05')
  expect(formatInstant(new Date('2026-12-31T17:00:00Z'))).toBe('01/01/2027 00:00')
})

it('says what is no instant as it is', () => {
  expect(formatInstant('hôm qua')).toBe('hôm qua')
})
