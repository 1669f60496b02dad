import type { Day } from './types.ts'

import { parseDocumentNumber } from '../vietnamese/parseDocumentNumber.ts'
import { typeOfNumber } from './typeOfNumber.ts'

/**
 * The fields of a document that follow from its printed number (NĐ 30/2020, Phụ lục I and VI).
 * What cannot be told is null. A type that somebody chose is kept.
 */
export function numberFields(
  rawNumber: null | string | undefined,
  chosenType?: null | string,
  issuedDate?: Day | null,
) {
  const parsed = parseDocumentNumber(rawNumber ?? '')
  const { isLegalNormative, notation, number, year } = parsed
  return {
    codeNotation: notation,
    codeNumber: number,
    codeYear: year,
    isLegalNormative,
    typeCode: chosenType ?? typeOfNumber(parsed, issuedDate),
  }
}
