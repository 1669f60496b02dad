import { grammar, normalised } from './documentNumberGrammar.ts'
import {
  type DocumentNumberWarning,
  type Doubt,
  type Shape,
  warning,
} from './documentNumberWarnings.ts'
import { findNumberShape } from './findNumberShape.ts'
import { type Act, isLegalNormative } from './isLegalNormative.ts'
import { readNotation } from './readNotation.ts'

/**
 * What a document's number says (NĐ 30/2020/NĐ-CP Đ.8, Phụ lục I, III). `notation` is as written,
 * with `-` between the groups; `typeCode`, `issuer` and `unit` are what it means, so that a lost
 * diacritic is restored there where it is certain. A công văn has no type code.
 */
export type DocumentNumber = {
  isLegalNormative: boolean
  issuer: null | string
  notation: null | string
  number: null | number
  raw: string
  typeCode: null | string
  unit: null | string
  warnings: DocumentNumberWarning[]
  year: null | number
}

const wholeNumber = new RegExp(
  `^(?!0+/)(${grammar.number})/(${grammar.year})?(${grammar.notation})$`,
)

/** Types that are numbered with the year or without it, and are normative only with it. */
const typesWithOrWithoutYear: readonly (null | string)[] = ['NQ', 'QĐ', 'CT', 'L']

/**
 * Reads one number, `Số: 12/KH-UBND`, `05/2026/QĐ-UBND`, `45/UBND-VHXH`, `148/2025/QH15`.
 * A text of another shape (no number, glued letters, Party style, words around it) gives null
 * parts and one warning that says why; other warnings keep the parts. `raw` is the text as given.
 */
export function parseDocumentNumber(text: string): DocumentNumber {
  const cleaned = normalised(text)
  const [, number, year, notation] = wholeNumber.exec(cleaned) ?? []
  const meaning = notation ? readNotation(notation) : null
  if (!notation || !meaning) return unread(text, findNumberShape(cleaned))

  const { doubts, issuer, typeCode, unit } = meaning
  const act = { issuer, typeCode, unit, year: year ? parseInt(year, 10) : null }
  return {
    isLegalNormative: isLegalNormative(act),
    issuer,
    notation,
    number: Number(number),
    raw: text,
    typeCode,
    unit,
    warnings: [...doubts, ...doubtsOfYear(act)].map(warning),
    year: act.year,
  }
}

function unread(raw: string, shape: Shape): DocumentNumber {
  return {
    isLegalNormative: false,
    issuer: null,
    notation: null,
    number: null,
    raw,
    typeCode: null,
    unit: null,
    warnings: [warning(shape)],
    year: null,
  }
}

function doubtsOfYear(act: Act): Doubt[] {
  const { typeCode, year } = act
  if (year === null) {
    const needsYear =
      !typesWithOrWithoutYear.includes(typeCode) && isLegalNormative({ ...act, year: 2000 })
    return needsYear ? ['missingYear'] : []
  }
  const isUnlikely = year < 1945 || year > 2100
  return [
    ...(isUnlikely ? ['unlikelyYear' as const] : []),
    ...(isLegalNormative(act) ? [] : ['yearNotExpected' as const]),
  ]
}
