import { describe, expect, it } from '@jest/globals'

import { isBlank } from '../../../src/fields/isBlank.ts'
import { paragraph } from '../../support/richText.ts'

const picture = { root: { children: [{ type: 'upload', value: 'id' }], type: 'root' } }

describe('isBlank', () => {
  it.each([undefined, null, '', '   ', '\n\t\u00a0', '\u200b', [], ['', ' '], paragraph(' ')])(
    'is what nobody could read (%j)',
    (value) => {
      expect(isBlank(value)).toBe(true)
    },
  )

  it.each([0, false, 'a', [''.padEnd(1, 'b')], [{}], {}, paragraph('chữ'), picture])(
    'is nothing else (%j)',
    (value) => {
      expect(isBlank(value)).toBe(false)
    },
  )
})
