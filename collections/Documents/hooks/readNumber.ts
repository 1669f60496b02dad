import type { CollectionBeforeChangeHook } from 'payload'

import { parseDocumentNumber } from '../../../src/domain/vietnamese/index.ts'

/**
 * Takes the printed number apart (NĐ 30/2020, Phụ lục I and VI). What cannot be told stays empty;
 * the printed text is never changed. A type that somebody chose is kept.
 */
export const readNumber: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const raw = data.rawNumber ?? originalDoc?.rawNumber
  if (typeof raw !== 'string') return data
  const { isLegalNormative, notation, number, typeCode, year } = parseDocumentNumber(raw)
  const chosen = data.typeCode ?? originalDoc?.typeCode
  const isLetter = notation !== null && typeCode === null
  return {
    ...data,
    codeNotation: notation,
    codeNumber: number,
    codeYear: year,
    isLegalNormative,
    typeCode: chosen ?? typeCode ?? (isLetter ? 'cong_van' : null),
  }
}
