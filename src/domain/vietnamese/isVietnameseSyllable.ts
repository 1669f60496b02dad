/** Beginnings of syllables; which of c/k, g/gh, ng/ngh stands depends on the vowel after it. */
const beforeFrontVowel = 'k|gh|ngh'
const beforeBackVowel = 'c|g|ng|qu'
const beforeAny = 'b|ch|d|đ|gi|h|kh|l|m|n|nh|ph|q|r|s|t|th|tr|v|x|'

/** Vowels and endings without their tone; after q the u of qu belongs to the beginning. */
const back = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'ă(?:c|m|n|ng|p|t)',
  'â(?:c|m|n|ng|p|t|u|y)',
  'o(?:c|i|m|n|ng|p|t)?',
  'oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?',
  'oă(?:c|m|n|ng|t)',
  'oe(?:n|o|t)?',
  'oo(?:c|ng)',
  'ô(?:c|i|m|n|ng|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?',
  'uâ(?:n|ng|t|y)',
  'uê(?:ch|nh)?',
  'uô(?:c|i|m|n|ng|t)',
  'uơ',
  'uy(?:a|ch|n|nh|p|t|u)?',
  'uyê(?:n|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?',
  'ươ(?:c|i|m|n|ng|p|t|u)',
].join('|')
const front = [
  'e(?:c|m|n|ng|o|p|t)?',
  'ê(?:ch|m|n|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u)?',
  'iê(?:c|m|n|ng|p|t|u)',
  'y',
  'yê(?:m|n|ng|t|u)',
].join('|')

const syllable = new RegExp(
  `^(?:(?:${beforeFrontVowel}|${beforeAny})(?:${front})|(?:${beforeBackVowel}|${beforeAny})(?:${back})|qu(?:${front})|g(?:i(?:n|m)?|iê(?:c|ng|t|m))|y)$`,
)

const longest = 'nghiêng'.length
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Whether a word could be a Vietnamese syllable: spelled by the rules, at most one tone, and
 * before c, ch, p, t only sắc or nặng. Case does not matter. Foreign names fail, as they should:
 * this is for telling whether a decoded text is Vietnamese.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > longest * 3) return false
  const decomposed = word.normalize('NFD').toLowerCase()
  const marks = decomposed.match(tones) ?? []
  if (marks.length > 1) return false
  const bare = decomposed.replace(tones, '').normalize('NFC')
  if (!syllable.test(bare)) return false
  return !/(?:[cpt]|ch)$/.test(bare) || marks[0] === '\u0301' || marks[0] === '\u0323'
}
