import type { Encoding } from './weighEvidence.ts'

import { isVietnameseSyllable } from './isVietnameseSyllable.ts'

/** VIQR (RFC 1456): marks typed after the vowel, in plain ASCII. */
const marks: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '(': '\u0306',
  '*': '\u031B',
  '+': '\u031B',
  '.': '\u0323',
  '?': '\u0309',
  '^': '\u0302',
  '`': '\u0300',
  '~': '\u0303',
}

/** A backslash lets the next mark stand for itself; dd is đ; a vowel has up to two marks. */
const pattern = /\\([\\'(*+.?^`~])|(d)d|(?:([aeo])(\^)|(a)(\()|([ou])([+*])|([aeiouy]))(['.?`~]?)/gi

const twoMarks = /(?:[aeo]\^|a\(|[ou][+*])['.?`~]/i
const oneMark = /^dd|[a-z](?:[aeo]\^|[ou]\+)|[a-z]a\([a-z]/i
const toneInside = /[aeiouy]['.?`~][a-z]/i

export const viqr: Encoding = { decode, weigh, words: /[\p{L}\p{M}\p{N}\\'(*+.?^`~]+/gu }

/** Only what becomes a syllable is touched: the marks are also punctuation, addresses and code. */
function decode(word: string): string {
  const decoded = word
    .replace(pattern, (_whole, ...groups: (string | undefined)[]) => {
      const [escaped, d, ...vowelAndMarks] = groups.slice(0, -2)
      if (escaped) return escaped
      if (d) return d === 'd' ? 'đ' : 'Đ'
      return vowelAndMarks.map((part = '') => marks[part] ?? part).join('')
    })
    .normalize('NFC')
  const letters = decoded.replace(/[^\p{L}]/gu, '')
  return isVietnameseSyllable(letters) || twoMarks.test(word) ? decoded : word
}

/** A mark that could be punctuation, at the end of a word, shows nothing. */
function weigh(word: string): number {
  if (twoMarks.test(word)) return 2
  if (oneMark.test(word)) return 1
  return toneInside.test(word) ? 0.5 : 0
}
