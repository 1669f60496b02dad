import type { Encoding } from './weighEncoding.ts'

const acute = '\u0301'
const grave = '\u0300'
const hook = '\u0309'
const tilde = '\u0303'
const dot = '\u0323'
const circumflex = '\u0302'
const breve = '\u0306'

/** VNI for Windows: a letter that follows the vowel stands for its marks. */
const marksAfterVowel: Readonly<Record<string, string>> = {
  à: circumflex + grave,
  á: circumflex + acute,
  â: circumflex,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  å: circumflex + hook,
  è: breve + grave,
  é: breve + acute,
  ê: breve,
  ë: breve + dot,
  ï: dot,
  õ: tilde,
  ø: grave,
  ù: acute,
  ú: breve + hook,
  û: hook,
  ü: breve + tilde,
}

/** Letters that stand for themselves; ô and ö may be followed by the mark of a tone. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ỉ',
  ì: 'ì',
  í: 'í',
  î: 'ỵ',
  ñ: 'đ',
  ò: 'ị',
  ó: 'ĩ',
  ô: 'ơ',
  ö: 'ư',
}

const pair = /[aeo][àáâãäå]|a[èéêëúü]|[aeouyôö][ïõøùû]/i
const pattern = new RegExp(`${pair.source}|[æìíîñòóôö]`, 'gi')

export const vni: Encoding = { decode, weigh, words: /[\p{L}\p{N}]+/gu }

function decode(word: string): string {
  return word
    .replace(pattern, (written) => {
      const mark = marksAfterVowel[written.charAt(1).toLowerCase()]
      return letter(written.charAt(0)) + (mark ?? '')
    })
    .normalize('NFC')
}

function letter(vowel: string): string {
  const small = vowel.toLowerCase()
  const decoded = letters[small] ?? small
  return small === vowel ? decoded : decoded.toUpperCase()
}

/** A single letter can be one of TCVN3 as well. */
function weigh(word: string): number {
  return pair.test(word) ? 1 : 0.5
}
