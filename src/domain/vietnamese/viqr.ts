import type { Encoding } from './weighEncoding.ts'

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

/** A backslash before a mark makes it punctuation: the words round it are read apart. */
const words = /(?:\\(?=['(*+.?^`~]))?[\p{L}\p{N}'(*+.?^`~]+/gu

/** đ, or a vowel with up to two marks. */
const pattern = /(d)d|(?:([aeo])(\^)|(a)(\()|([ou])([+*])|([aeiouy]))(['.?`~]?)/gi

const twoMarks = /(?:[aeo]\^|a\(|[ou][+*])['.?`~]/i
const oneMark = /^dd|[a-z](?:[aeo]\^|[ou]\+)|[a-z]a\([a-z]/i
const toneInside = /[aeiouy]['.?`~][a-z]/i

export const viqr: Encoding = { decode, weigh, words }

/** Dots, stars and question marks are left alone where no syllable comes of it: addresses, code. */
function decode(word: string): string {
  const text = word.replace('\\', '')
  const decoded = text
    .replace(pattern, (_whole, ...groups: (string | undefined)[]) => {
      const [d, ...vowelAndMarks] = groups.slice(0, -2)
      if (d) return d === 'd' ? 'đ' : 'Đ'
      return vowelAndMarks.map((part = '') => marks[part] ?? part).join('')
    })
    .normalize('NFC')
  const isMeant = twoMarks.test(text) || !/[*.?]/.test(text)
  return isMeant || isVietnameseSyllable(decoded.replace(/[^\p{L}]/gu, '')) ? decoded : text
}

/** A mark that could be punctuation, at the end of a word, shows nothing. */
function weigh(word: string): number {
  if (twoMarks.test(word)) return 2
  if (oneMark.test(word)) return 1
  return toneInside.test(word) ? 0.5 : 0
}
