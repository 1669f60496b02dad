import { parseDocumentNumber } from '../vietnamese/parseDocumentNumber.ts'

/**
 * The fields of a document that follow from its printed number (NĐ 30/2020, Phụ lục I and VI).
 * What cannot be told is null. A type that somebody chose is kept; a letter (công văn) has no code
 * in its number and is called `cong_van`.
 */
export function numberFields(rawNumber: string, chosenType?: null | string) {
  const { isLegalNormative, notation, number, typeCode, year } = parseDocumentNumber(rawNumber)
  const isLetter = notation !== null && typeCode === null
  return {
    codeNotation: notation,
    codeNumber: number,
    codeYear: year,
    isLegalNormative,
    typeCode: chosenType ?? typeCode ?? (isLetter ? 'cong_van' : null),
  }
}
