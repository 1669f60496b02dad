import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { sortKey } from '../../../src/domain/vietnamese/index.ts'
import { anyText } from '../../support/arbitraries.ts'

const collator = new Intl.Collator('vi')
const sign = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((vowel) =>
  tones.map((tone) => (vowel + tone).normalize('NFC')),
)
const consonants = [...'bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVXfjwzFJWZ']
const onset = fc.constantFrom('', ...consonants, 'ngh', 'Ng', 'tr', 'Th', 'NH', 'gi')
const coda = fc.constantFrom('', 'n', 'ng', 'NG', 'nh', 'c', 't', 'i', 'o', 'Y')
const syllable = fc
  .tuple(onset, fc.constantFrom(...vowels), coda, fc.constantFrom('NFC', 'NFD'))
  .map(([first, vowel, last, form]) => (first + vowel + last).normalize(form))
const other = fc.constantFrom(
  ...' -–—,.;:!?()[]{}/\\&#%\'"‘’“”„…•@*+=<>|~^_$€°²³\t\n0123456789\u00A0\u00AD\u2011',
  ...'éèëçñüöïÀÉÜčŠž',
)
const phrase = fc.array(fc.oneof({ arbitrary: syllable, weight: 3 }, other), { maxLength: 6 })
/** Texts that differ in little: here tone, case and letter compete. */
const close = fc.array(fc.constantFrom(...'aAáÁàạăắĂâđdĐD oơợ-n'), { maxLength: 4 })

describe('sortKey', () => {
  it('fact 9: sorts as people expect', () => {
    const words = ['đa', 'da', 'ăn', 'anh', 'ân', 'ổi', 'o', 'ơ']
    const sorted = [...words].sort((a, b) => sign(sortKey(a), sortKey(b)))
    expect(sorted).toEqual(['anh', 'ăn', 'ân', 'da', 'đa', 'o', 'ổi', 'ơ'])
  })

  it.each([
    ['words', phrase],
    ['texts that differ in little', close],
  ])('agrees with the collator on %s', (_, texts) => {
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const [a, b] = [one.join(''), two.join('')]
        return sign(sortKey(a), sortKey(b)) === collator.compare(a, b)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives NFC and NFD the same key', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) => sortKey(text.normalize('NFD')) === sortKey(text.normalize('NFC')),
      ),
    )
  })

  it('is digits and small letters, which every database sorts alike', () => {
    fc.assert(fc.property(anyText, (text) => /^[0-9a-z]*$/.test(sortKey(text))))
  })

  it('passes over what cannot be seen, and puts other scripts after z', () => {
    expect(sortKey('xã\u0000\u200B')).toBe(sortKey('xã'))
    expect(sign(sortKey('zz'), sortKey('я'))).toBe(-1)
    expect(sign(sortKey('Я'), sortKey('я'))).toBe(1)
  })
})
