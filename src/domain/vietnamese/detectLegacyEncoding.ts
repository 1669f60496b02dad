import { readMojibake } from './readMojibake.ts'
import { tcvn3 } from './tcvn3.ts'
import { viqr } from './viqr.ts'
import { vni } from './vni.ts'
import { type Encoding, weighEncoding } from './weighEncoding.ts'

/** What a text seems to be written in, how sure that is (0 to 1), and the text in Unicode. */
export type LegacyEncoding = {
  confidence: number
  encoding: 'mojibake' | 'tcvn3' | 'viqr' | 'vni' | null
  suggestion: null | string
}

type Candidate = { encoding: Encoding; font?: RegExp; name: 'tcvn3' | 'viqr' | 'vni' }

const candidates: readonly Candidate[] = [
  { encoding: tcvn3, font: /(?:^|[\s"',:])\.vn/i, name: 'tcvn3' },
  { encoding: vni, font: /(?:^|[\s"',:])vni[- ]/i, name: 'vni' },
  { encoding: viqr, name: 'viqr' },
]

/** Below this the letters alone are not enough: one word proves nothing. */
const leastCertainty = 0.6
const certaintyByFont = 0.95

/** Letters that only Unicode has: a line with one of them is not in an old encoding. */
const unicodeLetter = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u036F\u1EA0-\u1EF9]/

const none: LegacyEncoding = { confidence: 0, encoding: null, suggestion: null }

/**
 * Finds text from before Unicode (TCVN3, VNI, VIQR) and UTF-8 that was read as Latin-1 or cp1252
 * (mojibake). `fontNames` are those of the text's markup: the name of a legacy font decides where
 * the letters fit it, the letters alone decide otherwise. To be offered, never applied silently:
 * TCVN3 has no capitals with tones, so that these come out small, unless every such font is one
 * of capitals (.VnTimeH).
 */
export function detectLegacyEncoding(
  text: string,
  fontNames: readonly string[] = [],
): LegacyEncoding {
  const mojibake = readMojibake(text)
  if (mojibake.certainty > 0) {
    const { certainty, suggestion } = mojibake
    return { confidence: certainty, encoding: 'mojibake', suggestion }
  }
  const lines = text.split(/([\r\n]+)/)
  const sample = lines.filter((line) => !unicodeLetter.test(line)).join('')
  const found = candidates
    .map((candidate) => ({ ...candidate, confidence: confidenceIn(sample, candidate, fontNames) }))
    .reduce((best, other) => (other.confidence > best.confidence ? other : best))
  if (found.confidence < leastCertainty) return none

  const decode = isAllCapitals(fontNames, found.font)
    ? (word: string) => found.encoding.decode(word).toUpperCase()
    : found.encoding.decode
  const suggestion = lines
    .map((line) => (unicodeLetter.test(line) ? line : line.replace(found.encoding.words, decode)))
    .join('')
  return { confidence: found.confidence, encoding: found.name, suggestion }
}

function confidenceIn(sample: string, candidate: Candidate, fontNames: readonly string[]): number {
  const { accepted, certainty } = weighEncoding(sample, candidate.encoding)
  const isInFont = fontNames.some((name) => candidate.font?.test(name))
  return isInFont && accepted >= 0.5 ? Math.max(certainty, certaintyByFont * accepted) : certainty
}

function isAllCapitals(fontNames: readonly string[], font?: RegExp): boolean {
  const fonts = fontNames.filter((name) => font?.test(name))
  return fonts.length > 0 && fonts.every((name) => /\.vn\w*h\b/i.test(name))
}
