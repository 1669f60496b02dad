import { describe, expect, it } from '@jest/globals'

import { showProgress } from '../../../src/importers/progress.ts'

function screen(isTTY: boolean) {
  const written: string[] = []
  return { isTTY, write: (text: string) => written.push(text) > 0, written }
}

describe('progress of a long import', () => {
  it('is one line per fifty items where there is no terminal', () => {
    const out = screen(false)
    const progress = showProgress(120, out)
    for (let i = 0; i < 120; i += 1) progress.step()
    progress.done()
    expect(out.written).toHaveLength(2)
    expect(out.written[0]).toMatch(/^50\/120 mục, [\d.]+ mục\/giây, còn khoảng \d+ giây\n$/)
  })

  it('rewrites its line on a terminal, and clears it at the end', () => {
    const out = screen(true)
    const progress = showProgress(2, out)
    progress.step()
    progress.step()
    progress.done()
    expect(out.written.every((text) => text.startsWith('\r\u001b[K'))).toBe(true)
    expect(out.written.at(-1)).toBe('\r\u001b[K')
    expect(out.written.join('')).toContain('2/2 mục')
  })
})
