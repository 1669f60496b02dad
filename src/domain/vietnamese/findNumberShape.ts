import type { Shape } from './documentNumberWarnings.ts'

import { grammar } from './documentNumberGrammar.ts'
import { isKnownOrgan } from './organs.ts'
import { readNotation } from './readNotation.ts'
import { readTypeCode } from './readTypeCode.ts'

const { group, letter, next, notation, number, year } = grammar
const blank = '[._… 0]*'

/** What the captured pieces must be, where the pattern alone would also fit ordinary words. */
type Check = (...pieces: string[]) => boolean

const anything: Check = () => true
const isNotation: Check = (...pieces) => pieces.every((piece) => readNotation(piece) !== null)
const areTypesOrOrgans: Check = (...pieces) => pieces.every(isTypeOrOrgan)
const areGroups: Check = (...pieces) =>
  pieces.every(
    (piece) => isTypeOrOrgan(piece) || !/\p{Ll}{2}/u.test(piece) || /UBND|HĐND/i.test(piece),
  )

const hasDigitsAlone: Check = (...pieces) =>
  pieces.every((piece) => /-\d+(?:-|$)/.test(piece) && areGroups(...piece.split('-')))

/** Texts that are not a number of NĐ 30/2020 though close to one; the first that fits is told. */
const shapes: readonly [Shape, string, Check][] = [
  ['bareNumber', '\\d+', anything],
  ['missingNotation', `${number}/(?:${year}?)?`, anything],
  ['missingNumber', `${blank}/(?:${year})?(${notation})`, isNotation],
  ['partyStyle', `(?:\\d+|${blank})-(${letter}{1,6})/${next}(?:-${next})*`, areGroups],
  ['numberWithLetter', `${number} ?(?:${letter}|bis)/(?:${year})?(${notation})`, isNotation],
  ['badYear', `${number}/\\d+/(${notation})`, isNotation],
  ['misplacedYear', `${number}/(${notation})[-/](?:19|20)\\d\\d`, isNotation],
  ['digitsAlone', `${number}/(?:${year})?(${notation})`, hasDigitsAlone],
  ['incompleteNotation', `${number}/(?:${year})?-?(${next})-?`, areTypesOrOrgans],
  ['missingHyphen', `${number}/(?:${year})?(${group})(?: (${next}))?`, areGroups],
  ['slashInNotation', `${number}/(?:${year})?(${group})/${notation}`, areGroups],
  ['missingSlash', `${number}[- \\\\]?(${notation})`, isNotation],
  ['missingSlash', `${number}[- \\\\]?(${group})`, isKnownOrgan],
]

const patterns = shapes.map(([shape, source, check]) => ({
  check,
  pattern: new RegExp(`^${source}$`),
  shape,
}))

const inside = new RegExp(
  `(?:${number}/(?:${year})?(${notation})|\\d-(${letter}{1,6})/${letter})`,
  'g',
)

/** Why a text (after `normalised`) is not the number of a document. */
export function findNumberShape(text: string): Shape {
  for (const { check, pattern, shape } of patterns) {
    const match = pattern.exec(text)
    if (match && check(...match.slice(1).filter(Boolean))) return shape
  }
  for (const [, readable, party] of text.matchAll(inside)) {
    if (readable ? isNotation(readable) : party && areGroups(party)) return 'textAround'
  }
  return 'noNumber'
}

function isTypeOrOrgan(group: string): boolean {
  return readTypeCode(group) !== null || isKnownOrgan(group)
}
