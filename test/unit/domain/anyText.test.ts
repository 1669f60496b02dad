import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import * as vietnamese from '../../../src/domain/vietnamese/index.ts'
import { anyText } from '../../support/arbitraries.ts'

const { addWorkingDays, outlinePlan } = vietnamese

/** Every public function as a function of one text; one that takes more is called with it all over. */
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(vietnamese).map(([name, one]) => [name, one as (text: string) => unknown]),
  ),
  addWorkingDays: (text) => addWorkingDays(text, 3, [text]),
  outlineTable: (text) => outlinePlan([['STT', 'Nhiệm vụ', 'Phối hợp'], ['1', text, text], [text]]),
}

/** Longer than any text of a commune; a pattern that backtracks needs minutes for these. */
const long = 100_000
const repeated = [
  ...['(', '-', '0', ' ', 'ặ'.normalize('NFD'), '\uD800', 'Quý I/', 'STK ', '- a\n'],
  'Giao Công an xã tổ chức quý 1. ',
  ...['II. NHIỆM VỤ A\n', '0912345678,', 'Phường 14, ', 'STK 15-06-2026 '],
]
const inTurn = `a${'\u0301'.repeat(long / 2)}${'\u0323'.repeat(long / 2 - 1)}`

describe.each(Object.keys(functions))('%s', (name) => {
  const run = (text: string) => functions[name]?.(text)

  it('answers every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => run(text)).not.toThrow()
      }),
    )
  })

  it('answers a hundred thousand characters of one thing without slowing down', () => {
    const texts = repeated.map((piece) => piece.repeat(long / piece.length))
    const begun = performance.now()
    for (const text of [...texts, inTurn]) run(text)
    // Each in a second is promised; all of them in this time holds on a busy machine too.
    expect(performance.now() - begun).toBeLessThan((texts.length + 1) * 1000)
  })
})
