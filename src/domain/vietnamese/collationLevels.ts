/**
 * What the collator compares in turn: letters and signs, then tones and marks, then case. Each
 * level is text of `1`–`9` and `a`–`z` (`0` only inside a weight), so levels joined by `0` keep
 * their order in any database, even in one that sorts by a language.
 */
export type CollationLevels = { letters: string; marks: string; variants: string }

/**
 * The order of CLDR's root for signs and digits, and of its `vi` rules for letters, of which
 * ă, â, đ, ê, ô, ơ, ư are letters of their own.
 */
const letters = [
  ...'\t\n\v\f\r\u0085\u2028\u2029 _-‐‒–—―,;:!¡?¿.·\'‹›"«»()[]{}§¶@*/\\&#%‰†‡•`´^¯¨°©®←→+±÷×<=>¬|¦~−≤≥',
  ...'¤¢$£¥₫€0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz',
]

/** Weights are two digits of base 36; the first is never `0`. */
const letterWeights = new Map(letters.map((letter, i) => [letter, (i + 36).toString(36)]))

/** Huyền, hỏi, ngã, sắc, nặng, then the marks of other languages. */
const markWeights = new Map(
  [
    ...'\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030C\u030A\u0308\u030B\u0307\u0327\u0328\u0304\u031B',
  ].map((mark, i) => [mark, (i + 2).toString(36)]),
)

/** What makes a letter another letter: the breve, the circumflex and the horn. */
const ownLetter = /^(?:a[\u0306\u0302]|[eo]\u0302|[ou]\u031B)/i

/** Signs that count as another sign, and differ from it only as a tone or as case does. */
const curled: Readonly<Record<string, readonly [letter: string, mark: string]>> = {
  '‘': ["'", 'x'],
  '’': ["'", 'y'],
  '“': ['"', 'x'],
  '”': ['"', 'y'],
  '„': ['"', 'z'],
}
const written: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '‑': '‐',
  '¹': '1',
  '²': '2',
  '³': '3',
  '…': '...',
}

const plain = '1'
const capital = '2'
const special = '3'

/** Takes a text apart into what `Intl.Collator('vi')` compares; where it does is in sortKey.ts. */
export function collationLevels(text: string): CollationLevels {
  const levels = { letters: '', marks: '', variants: '' }
  // Thousands of marks on one letter take seconds to normalise; Unicode's own limit is 30 (UAX 15).
  for (const character of text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFC')) {
    addCharacter(levels, character)
  }
  return levels
}

function addCharacter(levels: CollationLevels, character: string): void {
  if (letterWeights.has(character.toLowerCase())) {
    addLetter(levels, character)
    return
  }
  const decomposed = character.normalize('NFD')
  // Of ậ = a + nặng + circumflex, the letter is â and the tone nặng.
  const reordered = decomposed.replace(/^(.)(\u0323)([\u0302\u0306])/u, '$1$3$2')
  const own = ownLetter.exec(reordered)?.[0]
  const base = own?.normalize('NFC') ?? String.fromCodePoint(Number(reordered.codePointAt(0)))
  const rest = reordered.slice(own?.length ?? base.length)
  if (!markWeights.has(base)) addLetter(levels, base)
  for (const mark of markWeights.has(base) ? reordered : rest) {
    levels.marks += markWeights.get(mark) ?? ''
  }
}

function addLetter(levels: CollationLevels, letter: string): void {
  const small = letter.toLowerCase()
  const [signs, mark] = curled[letter] ?? [written[letter] ?? small, plain]
  for (const sign of signs) {
    const known = letterWeights.get(sign)
    // Controls and invisible format characters count for nothing.
    if (!known && /[\p{Cc}\p{Cf}]/u.test(sign)) continue
    levels.letters += known ?? `zz${Number(sign.codePointAt(0)).toString(36).padStart(4, '0')}`
    levels.marks += mark
    levels.variants += written[letter] ? special : small === letter ? plain : capital
  }
}
