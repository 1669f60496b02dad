import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { toNfc } from '../../../src/domain/vietnamese/index.ts'
import { anyText } from '../../support/arbitraries.ts'

describe('a text in NFC', () => {
  it('is what Unicode makes of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toNfc(text)).toBe(text.normalize('NFC'))
      }),
    )
    expect(toNfc('Kế hoạch'.normalize('NFD'))).toBe('Kế hoạch')
  })

  it('keeps a run of marks that no letter has, and composes what stands around it', () => {
    const run = '\u0323'.repeat(40)
    const text = `${'ế'.normalize('NFD')}x${run}${'ặ'.normalize('NFD')}`
    expect(toNfc(text)).toBe(`ếx${run}ặ`)
    expect(toNfc(toNfc(text))).toBe(toNfc(text))
  })
})
