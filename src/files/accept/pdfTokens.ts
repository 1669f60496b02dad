import { sliceBytes, slicesOf } from './slicesOf.ts'

/** No token that is looked for is longer, not even with every letter written as a code. */
const longestToken = 64

/** A name of PDF as a pattern: `/J#61vaScript` is the same name as `/JavaScript`. */
export function namePattern(name: string): string {
  const letters = [...name].map((letter) => {
    const [high = '', low = ''] = letter.charCodeAt(0).toString(16)
    const code = /[a-f]/.test(low) ? `${high}[${low}${low.toUpperCase()}]` : `${high}${low}`
    return `(?:${letter}|#${code})`
  })
  return `/${letters.join('')}(?![A-Za-z])`
}

export type Token = { at: number; end: number; text: string }

/** Where a pattern (global) occurs in a PDF, in order, a slice's worth at a time. */
export async function* tokensIn(pdf: Buffer, pattern: RegExp): AsyncGenerator<Token[]> {
  for await (const { bytes, start } of slicesOf(pdf, longestToken)) {
    const found: Token[] = []
    for (const { 0: text, index } of bytes.toString('latin1').matchAll(pattern)) {
      const at = start + index
      if (index < sliceBytes) found.push({ at, end: at + text.length, text })
    }
    yield found
  }
}
