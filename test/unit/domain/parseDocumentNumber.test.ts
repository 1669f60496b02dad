import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { formatDocumentNumber, parseDocumentNumber } from '../../../src/domain/vietnamese/index.ts'
import { corpus, type Entry, readCorpus } from '../../support/documentNumbers.ts'

const groups = readCorpus()
const entries = [...groups.values()].flat()

const read = (text: string) => {
  const parsed = parseDocumentNumber(text)
  return { ...parsed, warnings: parsed.warnings.map(({ code }) => code) }
}

describe('parseDocumentNumber', () => {
  it.each([...groups])('%s', (_sentence, group) => {
    const at = ({ line }: Entry) => `${corpus}:${line}`
    expect(group.map((entry) => ({ at: at(entry), ...read(entry.text) }))).toEqual(
      group.map((entry) => ({ at: at(entry), ...entry.expected })),
    )
  })

  it('is shown by at least 300 different texts', () => {
    expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThanOrEqual(300)
  })

  it('reads the decomposed text as the composed one', () => {
    for (const { text } of entries) {
      const { raw: _raw, ...composed } = read(text.normalize('NFC'))
      expect(read(text.normalize('NFD'))).toEqual({ ...composed, raw: text.normalize('NFD') })
    }
  })

  it('says every warning in a Vietnamese sentence, under a code for programs', () => {
    const warnings = entries.flatMap(({ text }) => parseDocumentNumber(text).warnings)
    expect(new Set(warnings.map(({ code }) => code)).size).toBe(23)
    for (const { code, message } of warnings) {
      expect(code).toMatch(/^[a-z]+(?:[A-Z][a-z]+)*$/)
      expect(message).toMatch(/^\p{Lu}.*[à-ỹ].*\.$/u)
    }
  })

  it('answers any text without an error: all parts or none', () => {
    const pieces = fc.constantFrom(
      'Số:',
      '12',
      '/',
      '-',
      'KH',
      'UBND',
      ' ',
      '2026',
      'qđ',
      '.',
      '\ud800',
    )
    const texts = fc.oneof(
      fc.array(fc.integer({ max: 0xffff, min: 0 })).map((units) => String.fromCharCode(...units)),
      fc.array(pieces).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { isLegalNormative, issuer, notation, number, raw, typeCode, unit, warnings, year } =
          parseDocumentNumber(text)
        expect(raw).toBe(text)
        expect(notation === null).toBe(number === null)
        if (number !== null) return
        expect([isLegalNormative, issuer, typeCode, unit, year]).toEqual([
          false,
          null,
          null,
          null,
          null,
        ])
        expect(warnings).toHaveLength(1)
      }),
    )
  })

  it('answers 100 000 characters within a second', () => {
    const pieces = [
      '1',
      '1/',
      '1/A',
      '1/A-',
      '1-A/',
      '/',
      '-',
      ' ',
      'A',
      'A.',
      '.',
      'Số: ',
      '\u0301',
    ]
    for (const piece of [...pieces, '\u0301\u0323', '12/KH-UBND ', ' / ', '1/2026/', 'QĐ1/']) {
      const long = piece.repeat(100_000 / piece.length)
      for (const text of [long, `12/KH-${long}`, `12/${long}!`, `${long}\0`]) {
        const begun = performance.now()
        parseDocumentNumber(text)
        expect([piece, performance.now() - begun < 1000]).toEqual([piece, true])
      }
    }
  })
})

describe('fact 6: formatDocumentNumber', () => {
  it('writes numbers below 10 with a zero, and the year where there is one', () => {
    expect(formatDocumentNumber({ notation: 'KH-UBND', number: 5 })).toBe('05/KH-UBND')
    expect(formatDocumentNumber({ notation: 'KH-UBND', number: 12 })).toBe('12/KH-UBND')
    expect(formatDocumentNumber({ notation: 'QĐ-UBND', number: 5, year: 2026 })).toBe(
      '05/2026/QĐ-UBND',
    )
    expect(formatDocumentNumber({ notation: 'QH15', number: 148, year: 2025 })).toBe(
      '148/2025/QH15',
    )
    expect(formatDocumentNumber({ notation: 'KH-UBND', number: 593, year: null })).toBe(
      '593/KH-UBND',
    )
  })

  it('writes what parseDocumentNumber reads back to the same parts', () => {
    const organ = fc.constantFrom('UBND', 'HĐND', 'VHXH', 'TTg', 'BCĐ389', 'UBND.VX', 'HĐND&UBND')
    const first = fc.constantFrom('KH', 'QĐ', 'CTr', 'QYĐ', 'ĐA', 'DA', 'QD', 'UBND', 'TTLT', 'XYZ')
    const notation = fc.oneof(
      fc.tuple(first, organ).map((groups) => groups.join('-')),
      fc.tuple(first, organ, organ).map((groups) => groups.join('-')),
      fc.constantFrom('QH15', 'UBTVQH14'),
    )
    const number = fc.integer({ max: 99_999, min: 1 })
    const year = fc.option(fc.integer({ max: 9999, min: 1000 }))
    fc.assert(
      fc.property(notation, number, year, (...[ofNotation, ofNumber, ofYear]) => {
        const parts = { notation: ofNotation, number: ofNumber, year: ofYear }
        expect(parseDocumentNumber(formatDocumentNumber(parts))).toMatchObject(parts)
      }),
    )
  })

  it('writes every number of the corpus so that it reads the same', () => {
    for (const { text } of entries) {
      const { notation, number, year, ...rest } = parseDocumentNumber(text)
      if (number === null || notation === null) continue
      const written = formatDocumentNumber({ notation, number, year })
      expect(parseDocumentNumber(written)).toEqual({
        ...rest,
        notation,
        number,
        raw: written,
        year,
      })
    }
  })
})
