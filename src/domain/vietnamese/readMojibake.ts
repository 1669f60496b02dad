import { isVietnameseSyllable } from './isVietnameseSyllable.ts'

/** What cp1252 shows for the bytes 0x80 to 0x9F; Latin-1 shows control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const follower = `[\\u0080-\\u00BF${windows}]`

/** The UTF-8 sequences of letters and signs that Vietnamese and Western texts are made of. */
const sequence = new RegExp(
  `[\\u00C2-\\u00C6\\u00CB\\u00CC]${follower}|[\\u00E1\\u00E2]${follower}{2}|\\u00F0${follower}{3}`,
  'gu',
)
/** What such a sequence may stand for; the signs of cp1252 are there for text garbled twice. */
const plausible = new RegExp(
  `^[\\u0080-\\u00FF${windows}ĂăĐđĨĩŨũƠơƯư\\u0300-\\u0323\\u1EA0-\\u1EF9\\u2010-\\u203A\\u{1F300}-\\u{1FAFF}]$`,
  'u',
)

/** What stays of a sequence when bytes were lost on the way; mostly a space is one no more. */
const remains = new RegExp(`á[º»](?!${follower})|[\\u0080-\\u009F]`, 'gu')
/**
 * First bytes that stand without the second: no Vietnamese word has Ä, Å or Æ, and none begins
 * with Ã. To be looked for before decoding, which makes Ä of `Ã„`.
 */
const alone = new RegExp(
  `[ÄÅÆ](?!${follower})|(?<!\\p{Lu})Ã(?=[ ?\\uFFFD]|$|(?!${follower})\\p{L})`,
  'gu',
)

/** A short sequence counts only within small letters: “XÃ” in quotes is the word xã. */
const shortSequence = new RegExp(
  `(?:\\p{Ll}[\\u00C2-\\u00C6\\u00CC]${follower}|^[\\u00C2-\\u00C6]${follower}\\p{Ll})`,
  'u',
)
const longSequence = new RegExp(`[\\u00E1\\u00E2]${follower}{2}|\\u00F0${follower}{3}`, 'u')

/**
 * UTF-8 that was read as Latin-1 or cp1252, once or more often. `suggestion` is null where bytes
 * were lost; `certainty` is 0 to 1.
 */
export function readMojibake(text: string): { certainty: number; suggestion: null | string } {
  let certainty = 0
  let decoded = text
  let losses = 0
  for (let more = certaintyOf(text); more >= 0.5; more = certaintyOf(decoded)) {
    certainty = Math.max(certainty, more)
    losses = [...decoded.matchAll(alone)].length
    decoded = decode(decoded)
  }
  if (certainty === 0) return { certainty, suggestion: null }
  losses += [...decoded.matchAll(remains)].length
  const found = [...text.matchAll(sequence)].length
  return {
    certainty: (certainty * found) / (found + losses),
    suggestion: losses > 0 ? null : decoded,
  }
}

function decode(text: string): string {
  return text.replace(sequence, (characters) => {
    const bytes = [...characters].map(byteOf)
    const firstBits = 0x7f >> bytes.length
    const point = bytes.reduce((sum, byte, i) => sum * 64 + (byte & (i === 0 ? firstBits : 63)), 0)
    const decoded = String.fromCodePoint(point)
    return plausible.test(decoded) ? decoded : characters
  })
}

function byteOf(character: string): number {
  const inWindows = windows.indexOf(character)
  return inWindows === -1 ? character.charCodeAt(0) : 0x80 + inWindows
}

/** Each different word that shows a sequence halves the doubt, a long sequence twice. */
function certaintyOf(text: string): number {
  const words = new Set(text.split(/[\t\n\r ]+/))
  const weight = [...words].reduce((sum, word) => sum + weigh(word), 0)
  return 1 - 0.5 ** weight
}

function weigh(word: string): number {
  const decoded = decode(word)
  // In «lá»… the guillemets are quotes.
  if (decoded === word || /(?<!Â)«/.test(word)) return 0
  const isLong =
    longSequence.test(word) &&
    (/[\u2010-\u203A€™\u{1F300}-\u{1FAFF}]/u.test(decoded) ||
      [...decoded.matchAll(/\p{L}+/gu)].some(([letters]) => isVietnameseSyllable(letters)))
  if (isLong) return 2
  return shortSequence.test(word) ? 1 : 0
}
