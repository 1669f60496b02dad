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

describe.each(Object.keys(functions))('%s', (name) => {
  const run = (text: string) => functions[name]?.(text)

  it('answers every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => run(text)).not.toThrow()
      }),
    )
  })

  it('takes ten times as long for ten times the text, whatever is in it', () => {
    // A pattern that backtracks takes a hundred times as long, or for ever.
    const [tenth, whole] = [spentOn(long / 10), spentOn(long)]
    expect(whole).toBeLessThan(40 * Math.max(tenth, 20))
  })

  /** Milliseconds for texts of this many characters, each of one thing. */
  function spentOn(characters: number): number {
    const marks = ['\u0301', '\u0323'].map((mark) => mark.repeat(characters / 2 - 1))
    const texts = repeated.map((piece) => piece.repeat(characters / piece.length))
    const begun = performance.now()
    for (const text of [...texts, `a${marks.join('')}`]) run(text)
    return performance.now() - begun
  }
})
