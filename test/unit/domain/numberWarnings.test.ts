import { describe, expect, it } from '@jest/globals'

import { numberWarningOf } from '../../../src/domain/numberWarnings.ts'
import { parseDocumentNumber } from '../../../src/domain/vietnamese/index.ts'
import { warnings } from '../../../src/domain/warnings.ts'
import { readCorpus } from '../../support/documentNumbers.ts'

describe('a warning about a printed number', () => {
  const found = [...readCorpus().values()]
    .flat()
    .flatMap(({ text }) => parseDocumentNumber(text).warnings)

  it('keeps the code of what is wrong, and says it in both languages', () => {
    for (const warning of found) {
      const { code, message, path } = numberWarningOf(warning)
      expect([code, path]).toEqual([warning.code, 'rawNumber'])
      expect(message.vi).toBe(`Số, ký hiệu: ${warning.message}`)
      expect(message.en).toMatch(/^Number and notation: [A-Z][^ạ-ỹ]*\.$/)
    }
  })

  it('has a code that no other warning has', () => {
    const codes = found.map(({ code }): string => code)
    expect(Object.keys(warnings).filter((code) => codes.includes(code))).toEqual([])
  })
})
